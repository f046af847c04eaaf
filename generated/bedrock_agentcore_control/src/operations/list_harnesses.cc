// Client::list_harnesses: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_harnesses.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type list_harnesses_harnesses_type =
    internal::list_type<HarnessSummaryView>(schemas::harness_summary_type);
constexpr internal::Field list_harnesses_fields[] = {
    {"harnesses", &list_harnesses_harnesses_type, offsetof(ListHarnessesView, harnesses), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListHarnessesView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_harnesses_schema =
    internal::structure_schema<ListHarnessesView>("ListHarnessesResponse", list_harnesses_fields);
constexpr internal::OutputSchema list_harnesses_output{
    .view = &list_harnesses_schema,
    .body = &list_harnesses_schema,
    .needs_body = true,
};
constexpr internal::Operation list_harnesses_operation{
    .service = &common::service,
    .name = "ListHarnesses",
    .errors = common::errors,
    .output = &list_harnesses_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListHarnessesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/harnesses"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListHarnessesRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListHarnessesView*) { return list_harnesses_schema; }

Response<ListHarnessesView> Client::list_harnesses(const ListHarnessesRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<ListHarnessesView>(*connection_, list_harnesses_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListHarnessesRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_harnesses_operation, encode(request), options);
}

Pages<ListHarnessesView> Client::list_harnesses_pages(ListHarnessesRequest request, const CallOptions& options) const {
  return internal::pages<ListHarnessesView>(
      connection_, list_harnesses_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListHarnessesView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListHarnessesView, HarnessSummaryView> Client::list_harnesses_items(ListHarnessesRequest request,
                                                                          const CallOptions& options) const {
  return {list_harnesses_pages(std::move(request), options),
          [](const ListHarnessesView& page) { return page.harnesses; }};
}

}  // namespace outcrop::bedrock_agentcore_control
