// Client::update_blueprint: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/update_blueprint.h"

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

constexpr internal::Field update_blueprint_fields[] = {
    {"blueprint", &schemas::blueprint_type, offsetof(UpdateBlueprintView, blueprint), internal::Slot::plain},
};
constexpr internal::Schema update_blueprint_schema =
    internal::structure_schema<UpdateBlueprintView>("UpdateBlueprintResponse", update_blueprint_fields);
constexpr internal::OutputSchema update_blueprint_output{
    .view = &update_blueprint_schema,
    .body = &update_blueprint_schema,
    .needs_body = true,
};
constexpr internal::Operation update_blueprint_operation{
    .service = &common::service,
    .name = "UpdateBlueprint",
    .errors = common::errors,
    .output = &update_blueprint_output,
};

internal::HttpRequest encode(const UpdateBlueprintRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/blueprints/"};
  out.label("blueprintArn", in.blueprint_arn).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("schema", in.schema);
    writer.member("blueprintStage", in.blueprint_stage);
    writer.member("encryptionConfiguration", in.encryption_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateBlueprintRequest& in) {
  writer.begin_object();
  writer.member("blueprintArn", in.blueprint_arn);
  writer.sensitive().member("schema", in.schema);
  writer.member("blueprintStage", in.blueprint_stage);
  writer.member("encryptionConfiguration", in.encryption_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateBlueprintView*) { return update_blueprint_schema; }

Response<UpdateBlueprintView> Client::update_blueprint(const UpdateBlueprintRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<UpdateBlueprintView>(*connection_, update_blueprint_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateBlueprintRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_blueprint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
