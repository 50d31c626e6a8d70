/** Tells the time. Handed in wherever time matters, so that a test decides what day it is. */
export type Clock = () => Date;
