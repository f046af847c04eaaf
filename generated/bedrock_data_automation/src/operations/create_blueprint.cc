// Client::create_blueprint: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/create_blueprint.h"

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

constexpr internal::Field create_blueprint_fields[] = {
    {"blueprint", &schemas::blueprint_type, offsetof(CreateBlueprintView, blueprint), internal::Slot::plain},
};
constexpr internal::Schema create_blueprint_schema =
    internal::structure_schema<CreateBlueprintView>("CreateBlueprintResponse", create_blueprint_fields);
constexpr internal::OutputSchema create_blueprint_output{
    .view = &create_blueprint_schema,
    .body = &create_blueprint_schema,
    .needs_body = true,
};
constexpr internal::Operation create_blueprint_operation{
    .service = &common::service,
    .name = "CreateBlueprint",
    .errors = common::errors,
    .output = &create_blueprint_output,
};

internal::HttpRequest encode(const CreateBlueprintRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/blueprints/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("blueprintName", in.blueprint_name);
    writer.required("type", in.type);
    writer.member("blueprintStage", in.blueprint_stage);
    writer.required("schema", in.schema);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("encryptionConfiguration", in.encryption_configuration);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateBlueprintRequest& in) {
  writer.begin_object();
  writer.sensitive().member("blueprintName", in.blueprint_name);
  writer.member("type", in.type);
  writer.member("blueprintStage", in.blueprint_stage);
  writer.sensitive().member("schema", in.schema);
  writer.member("clientToken", in.client_token);
  writer.member("encryptionConfiguration", in.encryption_configuration);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateBlueprintView*) { return create_blueprint_schema; }

Response<CreateBlueprintView> Client::create_blueprint(const CreateBlueprintRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<CreateBlueprintView>(*connection_, create_blueprint_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateBlueprintRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_blueprint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
