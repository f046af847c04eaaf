// Client::list_jars: how its request is written and its answer read.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/operations/list_jars.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "outcrop/kitchen_sink/client.h"
#include "schemas.h"
#include "service.h"

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
    .needs_body = true,
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
                                                         std::chrono::seconds(8), std::chrono::seconds(600)};

internal::Verdict judge_cellar_stocked(const internal::WaitAnswer<ListJarsView>& answer) {
  if (answer.view) {
    const ListJarsView& output = *answer.view;
    internal::PathValues values;
    for (const auto& item1 : output.jars) values.add(std::string_view(item1.room.text()));
    if (values.first_of({"cellar"})) return internal::WaitState::success;
  }
  if (answer.view) {
    const ListJarsView& output = *answer.view;
    internal::PathValues values;
    for (const auto& item1 : output.jars) values.add(std::string_view(item1.label));
    if (values.all("broken")) return internal::ruled_out("broken");
  }
  if (answer.error && answer.error->code == "Busy") return internal::WaitState::retry;
  if (answer.error && answer.error->code == "NotFound") return internal::WaitState::failure;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_jars_exist_spec{"JarsExist", std::chrono::seconds(2), std::chrono::seconds(120),
                                                     std::chrono::seconds(600)};

internal::Verdict judge_jars_exist(const internal::WaitAnswer<ListJarsView>& answer) {
  if (answer.view) {
    const ListJarsView& output = *answer.view;
    internal::PathValues values;
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& item1 : output.jars) ++count;
    values.add(count > std::size_t{0});
    if (values.first_of({"true"})) return internal::WaitState::success;
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_jars_gone_spec{"JarsGone", std::chrono::seconds(2), std::chrono::seconds(120),
                                                    std::chrono::seconds(600)};

internal::Verdict judge_jars_gone(const internal::WaitAnswer<ListJarsView>& answer) {
  if (answer.view) {
    const ListJarsView& output = *answer.view;
    internal::PathValues values;
    values.add(output.jars.size() == std::size_t{0});
    if (values.first_of({"true"})) return internal::WaitState::success;
  }
  if (answer.error) return internal::WaitState::success;
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_page_turned_spec{"PageTurned", std::chrono::seconds(2), std::chrono::seconds(120),
                                                      std::chrono::seconds(600)};

internal::Verdict judge_page_turned(const ListJarsRequest& request, const internal::WaitAnswer<ListJarsView>& answer) {
  if (answer.view) {
    const ListJarsView& output = *answer.view;
    internal::PathValues values;
    bool result = true;
    if (request.next_token)
      if (output.next_token) result = std::string_view(*request.next_token) != std::string_view(*output.next_token);
    values.add(result);
    if (values.first_of({"true"})) return internal::WaitState::success;
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListJarsRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListJarsView*) { return list_jars_schema; }

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
                                                         const WaitOptions<ListJarsView>& options) const {
  return internal::wait_until<ListJarsView>(
      *connection_, list_jars_operation, encode(request),
      internal::wait_plan(judge_cellar_stocked_spec, options, judge_cellar_stocked));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_cellar_stocked(const internal::AsyncTarget& target,
                                                           const ListJarsRequest& request,
                                                           const WaitOptions<ListJarsView>& options) {
  return internal::make_pending_wait(target, list_jars_operation, encode(request),
                                     internal::wait_plan(judge_cellar_stocked_spec, options, judge_cellar_stocked));
}

Response<ListJarsView> Client::wait_until_jars_exist(const ListJarsRequest& request,
                                                     const WaitOptions<ListJarsView>& options) const {
  return internal::wait_until<ListJarsView>(*connection_, list_jars_operation, encode(request),
                                            internal::wait_plan(judge_jars_exist_spec, options, judge_jars_exist));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_jars_exist(const internal::AsyncTarget& target,
                                                       const ListJarsRequest& request,
                                                       const WaitOptions<ListJarsView>& options) {
  return internal::make_pending_wait(target, list_jars_operation, encode(request),
                                     internal::wait_plan(judge_jars_exist_spec, options, judge_jars_exist));
}

Response<ListJarsView> Client::wait_until_jars_gone(const ListJarsRequest& request,
                                                    const WaitOptions<ListJarsView>& options) const {
  return internal::wait_until<ListJarsView>(*connection_, list_jars_operation, encode(request),
                                            internal::wait_plan(judge_jars_gone_spec, options, judge_jars_gone));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_jars_gone(const internal::AsyncTarget& target,
                                                      const ListJarsRequest& request,
                                                      const WaitOptions<ListJarsView>& options) {
  return internal::make_pending_wait(target, list_jars_operation, encode(request),
                                     internal::wait_plan(judge_jars_gone_spec, options, judge_jars_gone));
}

Response<ListJarsView> Client::wait_until_page_turned(const ListJarsRequest& request,
                                                      const WaitOptions<ListJarsView>& options) const {
  return internal::wait_until<ListJarsView>(
      *connection_, list_jars_operation, encode(request),
      internal::wait_plan(judge_page_turned_spec, options, [request](const internal::WaitAnswer<ListJarsView>& answer) {
        return judge_page_turned(request, answer);
      }));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_page_turned(const internal::AsyncTarget& target,
                                                        const ListJarsRequest& request,
                                                        const WaitOptions<ListJarsView>& options) {
  return internal::make_pending_wait(
      target, list_jars_operation, encode(request),
      internal::wait_plan(judge_page_turned_spec, options, [request](const internal::WaitAnswer<ListJarsView>& answer) {
        return judge_page_turned(request, answer);
      }));
}

}  // namespace outcrop::kitchen_sink
