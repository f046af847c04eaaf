// Client::copy_blueprint_stage: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/copy_blueprint_stage.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Schema copy_blueprint_stage_schema =
    internal::structure_schema<CopyBlueprintStageView>("CopyBlueprintStageResponse");
constexpr internal::OutputSchema copy_blueprint_stage_output{
    .view = &copy_blueprint_stage_schema,
    .body = &copy_blueprint_stage_schema,
};
constexpr internal::Operation copy_blueprint_stage_operation{
    .service = &common::service,
    .name = "CopyBlueprintStage",
    .errors = common::errors,
    .output = &copy_blueprint_stage_output,
};

internal::HttpRequest encode(const CopyBlueprintStageRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/blueprints/"};
  out.label("blueprintArn", in.blueprint_arn).segment("/copy-stage");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("sourceStage", in.source_stage);
    writer.required("targetStage", in.target_stage);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CopyBlueprintStageRequest& in) {
  writer.begin_object();
  writer.member("blueprintArn", in.blueprint_arn);
  writer.member("sourceStage", in.source_stage);
  writer.member("targetStage", in.target_stage);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CopyBlueprintStageView*) { return copy_blueprint_stage_schema; }

Response<CopyBlueprintStageView> Client::copy_blueprint_stage(const CopyBlueprintStageRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<CopyBlueprintStageView>(*connection_, copy_blueprint_stage_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CopyBlueprintStageRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, copy_blueprint_stage_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
