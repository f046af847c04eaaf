// Client::list_online_evaluation_configs: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_online_evaluation_configs.h"

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

constexpr internal::Type list_online_evaluation_configs_online_evaluation_configs_type =
    internal::list_type<OnlineEvaluationConfigSummaryView>(schemas::online_evaluation_config_summary_type);
constexpr internal::Field list_online_evaluation_configs_fields[] = {
    {"onlineEvaluationConfigs", &list_online_evaluation_configs_online_evaluation_configs_type,
     offsetof(ListOnlineEvaluationConfigsView, online_evaluation_configs), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListOnlineEvaluationConfigsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_online_evaluation_configs_schema =
    internal::structure_schema<ListOnlineEvaluationConfigsView>("ListOnlineEvaluationConfigsResponse",
                                                                list_online_evaluation_configs_fields);
constexpr internal::OutputSchema list_online_evaluation_configs_output{
    .view = &list_online_evaluation_configs_schema,
    .body = &list_online_evaluation_configs_schema,
    .needs_body = true,
};
constexpr internal::Operation list_online_evaluation_configs_operation{
    .service = &common::service,
    .name = "ListOnlineEvaluationConfigs",
    .errors = common::errors,
    .output = &list_online_evaluation_configs_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListOnlineEvaluationConfigsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/online-evaluation-configs"};
  out.query("nextToken", in.next_token).query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListOnlineEvaluationConfigsRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListOnlineEvaluationConfigsView*) {
  return list_online_evaluation_configs_schema;
}

Response<ListOnlineEvaluationConfigsView> Client::list_online_evaluation_configs(
    const ListOnlineEvaluationConfigsRequest& request, const CallOptions& options) const {
  return internal::call<ListOnlineEvaluationConfigsView>(*connection_, list_online_evaluation_configs_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListOnlineEvaluationConfigsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_online_evaluation_configs_operation, encode(request), options);
}

Pages<ListOnlineEvaluationConfigsView> Client::list_online_evaluation_configs_pages(
    ListOnlineEvaluationConfigsRequest request, const CallOptions& options) const {
  return internal::pages<ListOnlineEvaluationConfigsView>(
      connection_, list_online_evaluation_configs_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListOnlineEvaluationConfigsView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListOnlineEvaluationConfigsView, OnlineEvaluationConfigSummaryView> Client::list_online_evaluation_configs_items(
    ListOnlineEvaluationConfigsRequest request, const CallOptions& options) const {
  return {list_online_evaluation_configs_pages(std::move(request), options),
          [](const ListOnlineEvaluationConfigsView& page) { return page.online_evaluation_configs; }};
}

}  // namespace outcrop::bedrock_agentcore_control
