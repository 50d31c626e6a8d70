# Built and run as docs/operating.md says; compose.yaml does both.
FROM node:24-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./

FROM base AS build
# No script of a package runs while the image is built: none is needed, and none can surprise.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json vite.config.ts ./
COPY src src
RUN npm run build

FROM base AS dependencies
RUN npm ci --ignore-scripts --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
WORKDIR /app
# The only place that is written to; a volume takes over its owner.
RUN mkdir var && chown node:node var
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json package-lock.json ./
COPY locales locales
COPY data data
USER node
VOLUME /app/var
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Without a shell around it, so that SIGTERM reaches the process.
CMD ["node", "dist/main.js"]
