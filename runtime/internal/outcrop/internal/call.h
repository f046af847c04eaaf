// The seam between generated clients and the runtime: one call, and a range of pages.
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <utility>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/internal/http_request.h"
#include "outcrop/internal/operation.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::internal {

/// Settings, transport, credentials, retry quota and storage pool of one client. Safe from many threads.
class Connection;

/// Does no I/O.
std::shared_ptr<Connection> make_connection(const Service& service, ClientConfig config);

/// Sends `request` with retries and decodes the answer into `*view`, which is the view of `operation.output`.
/// On success `error` is null and `storage` owns what the view points into.
CallOutcome run(Connection& connection, const Operation& operation, HttpRequest request, const CallOptions& options,
                void* view);

template <class View>
Response<View> call(Connection& connection, const Operation& operation, HttpRequest request,
                    const CallOptions& options) {
  View view{};
  CallOutcome outcome = run(connection, operation, std::move(request), options, &view);
  if (outcome.error) return Response<View>(std::move(*outcome.error), std::move(outcome.storage));
  return Response<View>(view, std::move(outcome.storage));
}

/// What fetches the pages of one listing; the parameters are those of `pages`.
std::unique_ptr<PageSource> make_page_source(std::shared_ptr<Connection> connection, const Operation& operation,
                                             std::function<HttpRequest(std::string_view token)> encode,
                                             std::function<std::string_view(const void* view)> token_of,
                                             CallOptions options);

/// `encode` gives the request for a page: with the caller's own token when `token` is empty (the first page), else with `token`.
/// `token_of` reads the next token of a decoded page; empty = the last page.
template <class View>
Pages<View> pages(std::shared_ptr<Connection> connection, const Operation& operation,
                  std::function<HttpRequest(std::string_view token)> encode,
                  std::string_view (*token_of)(const View&), CallOptions options) {
  return Pages<View>(make_page_source(
      std::move(connection), operation, std::move(encode),
      [token_of](const void* view) { return token_of(*static_cast<const View*>(view)); }, std::move(options)));
}

}  // namespace outcrop::internal
