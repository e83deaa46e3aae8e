# syntax=docker/dockerfile:1
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/mongod-embedded/package.json packages/mongod-embedded/
COPY packages/console/package.json packages/console/
RUN npm ci
COPY tsconfig.json tsconfig.build.json schema.graphql ./
COPY packages packages
COPY src src
COPY scripts/commit.mjs scripts/console.mjs scripts/
ARG GIT_COMMIT=
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /app
# Reachable from outside the container, so an AUTH_ISSUER is needed: locally signed tokens are for one machine.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
RUN install --directory --owner=node --group=node /data
COPY --from=build /app/package.json /app/schema.graphql ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/packages packages
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["serve"]
