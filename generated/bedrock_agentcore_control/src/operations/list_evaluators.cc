// Client::list_evaluators: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_evaluators.h"

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

constexpr internal::Type list_evaluators_evaluators_type =
    internal::list_type<EvaluatorSummaryView>(schemas::evaluator_summary_type);
constexpr internal::Field list_evaluators_fields[] = {
    {"evaluators", &list_evaluators_evaluators_type, offsetof(ListEvaluatorsView, evaluators), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListEvaluatorsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_evaluators_schema =
    internal::structure_schema<ListEvaluatorsView>("ListEvaluatorsResponse", list_evaluators_fields);
constexpr internal::OutputSchema list_evaluators_output{
    .view = &list_evaluators_schema,
    .body = &list_evaluators_schema,
    .needs_body = true,
};
constexpr internal::Operation list_evaluators_operation{
    .service = &common::service,
    .name = "ListEvaluators",
    .errors = common::errors,
    .output = &list_evaluators_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListEvaluatorsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/evaluators"};
  out.query("nextToken", in.next_token).query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListEvaluatorsRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListEvaluatorsView*) { return list_evaluators_schema; }

Response<ListEvaluatorsView> Client::list_evaluators(const ListEvaluatorsRequest& request,
                                                     const CallOptions& options) const {
  return internal::call<ListEvaluatorsView>(*connection_, list_evaluators_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListEvaluatorsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_evaluators_operation, encode(request), options);
}

Pages<ListEvaluatorsView> Client::list_evaluators_pages(ListEvaluatorsRequest request,
                                                        const CallOptions& options) const {
  return internal::pages<ListEvaluatorsView>(
      connection_, list_evaluators_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListEvaluatorsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListEvaluatorsView, EvaluatorSummaryView> Client::list_evaluators_items(ListEvaluatorsRequest request,
                                                                              const CallOptions& options) const {
  return {list_evaluators_pages(std::move(request), options),
          [](const ListEvaluatorsView& page) { return page.evaluators; }};
}

}  // namespace outcrop::bedrock_agentcore_control
