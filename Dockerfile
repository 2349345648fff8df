# Builds the pages and the server, and leaves out of the image what only building takes.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
COPY ml/package.json ml/
# Without the ml workspace: models are trained elsewhere, and content/ holds what they predict.
RUN npm install --workspaces=false --include-workspace-root --no-fund --no-audit
COPY . .
RUN npm run build && npm prune --omit=dev --workspaces=false --include-workspace-root --no-fund --no-audit
# What only building takes: 300 of 770 MB. The models of the lab are in .next/static by now.
RUN rm -rf .next/cache && cd node_modules && \
    rm -rf @esbuild @img @tensorflow @typescript esbuild playwright playwright-core sharp typescript

FROM node:20.20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
COPY --from=build /app/package.json /app/next.config.ts ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/.next .next
COPY --from=build /app/.build .build
COPY --from=build /app/content content
COPY --from=build /app/db/migrations db/migrations
# Where one server is alone, its embedded database; the only place that it writes to.
RUN install -d -o node -g node .data
USER node
VOLUME /app/.data
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As the first process it gets the signals itself.
CMD ["node", "--enable-source-maps", ".build/server.mjs"]
