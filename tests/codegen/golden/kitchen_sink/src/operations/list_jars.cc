// Client::list_jars: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/list_jars.h"

#include <chrono>
#include <cstddef>
#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

namespace outcrop::kitchen_sink {
namespace {

constexpr internal::Type list_jars_jars_type = internal::list_type<JarView>(schemas::jar_type);
constexpr internal::Field list_jars_fields[] = {
    {"nextToken", &internal::string_type, offsetof(ListJarsView, next_token), internal::Slot::optional},
    {"jars", &list_jars_jars_type, offsetof(ListJarsView, jars), internal::Slot::plain},
};
constexpr internal::Schema list_jars_schema =
    internal::structure_schema<ListJarsView>("ListJarsOutput", list_jars_fields);
constexpr internal::OutputSchema list_jars_output{
    .view = &list_jars_schema,
    .body = &list_jars_schema,
};
constexpr internal::Operation list_jars_operation{
    .service = &common::service,
    .name = "ListJars",
    .errors = common::errors,
    .output = &list_jars_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListJarsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/jars"};
  out.query("token", in.next_token).query("max", in.max_results);
  return out;
}

constexpr internal::WaiterSpec judge_cellar_stocked_spec{"CellarStocked", std::chrono::seconds(1),
                                                         std::chrono::seconds(8)};

internal::WaitState judge_cellar_stocked(const Response<ListJarsView>& response) {
  if (response) {
    const ListJarsView& output = *response;
    internal::Matches matches("cellar");
    for (const auto& item1 : output.jars) matches.add(std::string_view(item1.room.text()));
    if (matches.any()) return internal::WaitState::success;
  }
  if (response) {
    const ListJarsView& output = *response;
    internal::Matches matches("broken");
    for (const auto& item1 : output.jars) matches.add(std::string_view(item1.label));
    if (matches.all()) return internal::WaitState::failure;
  }
  if (!response && response.error().code == "Busy") return internal::WaitState::retry;
  if (!response && response.error().code == "NotFound") return internal::WaitState::failure;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_jars_exist_spec{"JarsExist", std::chrono::seconds(2), std::chrono::seconds(120)};

internal::WaitState judge_jars_exist(const Response<ListJarsView>& response) {
  if (response) {
    const ListJarsView& output = *response;
    internal::Matches matches("true");
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& item1 : output.jars) ++count;
    matches.add(count > std::size_t{0});
    if (matches.all()) return internal::WaitState::success;
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_jars_gone_spec{"JarsGone", std::chrono::seconds(2), std::chrono::seconds(120)};

internal::WaitState judge_jars_gone(const Response<ListJarsView>& response) {
  if (response) {
    const ListJarsView& output = *response;
    internal::Matches matches("true");
    matches.add(output.jars.size() == std::size_t{0});
    if (matches.all()) return internal::WaitState::success;
  }
  if (!response) return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_page_turned_spec{"PageTurned", std::chrono::seconds(2), std::chrono::seconds(120)};

internal::WaitState judge_page_turned(const ListJarsRequest& request, const Response<ListJarsView>& response) {
  if (response) {
    const ListJarsView& output = *response;
    internal::Matches matches("true");
    bool result = true;
    if (request.next_token)
      if (output.next_token) result = std::string_view(*request.next_token) != std::string_view(*output.next_token);
    matches.add(result);
    if (matches.all()) return internal::WaitState::success;
  }
  return internal::WaitState::none;
}

}  // namespace

Response<ListJarsView> Client::list_jars(const ListJarsRequest& request, const CallOptions& options) const {
  return internal::call<ListJarsView>(*connection_, list_jars_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListJarsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_jars_operation, encode(request), options);
}

Pages<ListJarsView> Client::list_jars_pages(ListJarsRequest request, const CallOptions& options) const {
  return internal::pages<ListJarsView>(
      connection_, list_jars_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListJarsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListJarsView, JarView> Client::list_jars_items(ListJarsRequest request, const CallOptions& options) const {
  return {list_jars_pages(std::move(request), options), [](const ListJarsView& page) { return page.jars; }};
}

Response<ListJarsView> Client::wait_until_cellar_stocked(const ListJarsRequest& request,
                                                         const WaitOptions& options) const {
  return internal::wait_until<ListJarsView>(
      *connection_, list_jars_operation, judge_cellar_stocked_spec, options, [&] { return encode(request); },
      judge_cellar_stocked);
}

Response<ListJarsView> Client::wait_until_jars_exist(const ListJarsRequest& request, const WaitOptions& options) const {
  return internal::wait_until<ListJarsView>(
      *connection_, list_jars_operation, judge_jars_exist_spec, options, [&] { return encode(request); },
      judge_jars_exist);
}

Response<ListJarsView> Client::wait_until_jars_gone(const ListJarsRequest& request, const WaitOptions& options) const {
  return internal::wait_until<ListJarsView>(
      *connection_, list_jars_operation, judge_jars_gone_spec, options, [&] { return encode(request); },
      judge_jars_gone);
}

Response<ListJarsView> Client::wait_until_page_turned(const ListJarsRequest& request,
                                                      const WaitOptions& options) const {
  return internal::wait_until<ListJarsView>(
      *connection_, list_jars_operation, judge_page_turned_spec, options, [&] { return encode(request); },
      [&](const Response<ListJarsView>& response) { return judge_page_turned(request, response); });
}

}  // namespace outcrop::kitchen_sink
