// Client::get_automated_reasoning_policy_build_workflow_result_assets: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_automated_reasoning_policy_build_workflow_result_assets.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_automated_reasoning_policy_build_workflow_result_assets_fields[] = {
    {"policyArn", &internal::string_type,
     offsetof(GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView, policy_arn), internal::Slot::plain},
    {"buildWorkflowId", &internal::string_type,
     offsetof(GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView, build_workflow_id), internal::Slot::plain},
    {"buildWorkflowAssets", &schemas::automated_reasoning_policy_build_result_assets_type,
     offsetof(GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView, build_workflow_assets),
     internal::Slot::reference},
};
constexpr internal::Schema get_automated_reasoning_policy_build_workflow_result_assets_schema =
    internal::structure_schema<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>(
        "GetAutomatedReasoningPolicyBuildWorkflowResultAssetsResponse",
        get_automated_reasoning_policy_build_workflow_result_assets_fields);
constexpr internal::OutputSchema get_automated_reasoning_policy_build_workflow_result_assets_output{
    .view = &get_automated_reasoning_policy_build_workflow_result_assets_schema,
    .body = &get_automated_reasoning_policy_build_workflow_result_assets_schema,
    .needs_body = true,
};
constexpr internal::Operation get_automated_reasoning_policy_build_workflow_result_assets_operation{
    .service = &common::service,
    .name = "GetAutomatedReasoningPolicyBuildWorkflowResultAssets",
    .errors = common::errors,
    .output = &get_automated_reasoning_policy_build_workflow_result_assets_output,
};

internal::HttpRequest encode(const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/build-workflows/")
      .label("buildWorkflowId", in.build_workflow_id)
      .segment("/result-assets")
      .required_query("assetType", in.asset_type)
      .query("assetId", in.asset_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("buildWorkflowId", in.build_workflow_id);
  writer.member("assetType", in.asset_type);
  writer.member("assetId", in.asset_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView*) {
  return get_automated_reasoning_policy_build_workflow_result_assets_schema;
}

Response<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>
Client::get_automated_reasoning_policy_build_workflow_result_assets(
    const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& request, const CallOptions& options) const {
  return internal::call<GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView>(
      *connection_, get_automated_reasoning_policy_build_workflow_result_assets_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_automated_reasoning_policy_build_workflow_result_assets_operation,
                                     encode(request), options);
}

}  // namespace outcrop::bedrock
