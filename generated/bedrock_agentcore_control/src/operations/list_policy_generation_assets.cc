// Client::list_policy_generation_assets: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_policy_generation_assets.h"

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

constexpr internal::Type list_policy_generation_assets_policy_generation_assets_type =
    internal::list_type<PolicyGenerationAssetView>(schemas::policy_generation_asset_type);
constexpr internal::Field list_policy_generation_assets_fields[] = {
    {"policyGenerationAssets", &list_policy_generation_assets_policy_generation_assets_type,
     offsetof(ListPolicyGenerationAssetsView, policy_generation_assets), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPolicyGenerationAssetsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_policy_generation_assets_schema =
    internal::structure_schema<ListPolicyGenerationAssetsView>("ListPolicyGenerationAssetsResponse",
                                                               list_policy_generation_assets_fields);
constexpr internal::OutputSchema list_policy_generation_assets_output{
    .view = &list_policy_generation_assets_schema,
    .body = &list_policy_generation_assets_schema,
};
constexpr internal::Operation list_policy_generation_assets_operation{
    .service = &common::service,
    .name = "ListPolicyGenerationAssets",
    .errors = common::errors,
    .output = &list_policy_generation_assets_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPolicyGenerationAssetsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id)
      .segment("/policy-generations/")
      .label("policyGenerationId", in.policy_generation_id)
      .segment("/assets")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPolicyGenerationAssetsRequest& in) {
  writer.begin_object();
  writer.member("policyGenerationId", in.policy_generation_id);
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPolicyGenerationAssetsView*) {
  return list_policy_generation_assets_schema;
}

Response<ListPolicyGenerationAssetsView> Client::list_policy_generation_assets(
    const ListPolicyGenerationAssetsRequest& request, const CallOptions& options) const {
  return internal::call<ListPolicyGenerationAssetsView>(*connection_, list_policy_generation_assets_operation,
                                                        encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPolicyGenerationAssetsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_policy_generation_assets_operation, encode(request), options);
}

Pages<ListPolicyGenerationAssetsView> Client::list_policy_generation_assets_pages(
    ListPolicyGenerationAssetsRequest request, const CallOptions& options) const {
  return internal::pages<ListPolicyGenerationAssetsView>(
      connection_, list_policy_generation_assets_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPolicyGenerationAssetsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPolicyGenerationAssetsView, PolicyGenerationAssetView> Client::list_policy_generation_assets_items(
    ListPolicyGenerationAssetsRequest request, const CallOptions& options) const {
  return {list_policy_generation_assets_pages(std::move(request), options),
          [](const ListPolicyGenerationAssetsView& page) { return page.policy_generation_assets; }};
}

}  // namespace outcrop::bedrock_agentcore_control
