// Client::create_blueprint_version: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/create_blueprint_version.h"

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

constexpr internal::Field create_blueprint_version_fields[] = {
    {"blueprint", &schemas::blueprint_type, offsetof(CreateBlueprintVersionView, blueprint), internal::Slot::plain},
};
constexpr internal::Schema create_blueprint_version_schema = internal::structure_schema<CreateBlueprintVersionView>(
    "CreateBlueprintVersionResponse", create_blueprint_version_fields);
constexpr internal::OutputSchema create_blueprint_version_output{
    .view = &create_blueprint_version_schema,
    .body = &create_blueprint_version_schema,
    .needs_body = true,
};
constexpr internal::Operation create_blueprint_version_operation{
    .service = &common::service,
    .name = "CreateBlueprintVersion",
    .errors = common::errors,
    .output = &create_blueprint_version_output,
};

internal::HttpRequest encode(const CreateBlueprintVersionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/blueprints/"};
  out.label("blueprintArn", in.blueprint_arn).segment("/versions/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateBlueprintVersionRequest& in) {
  writer.begin_object();
  writer.member("blueprintArn", in.blueprint_arn);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateBlueprintVersionView*) { return create_blueprint_version_schema; }

Response<CreateBlueprintVersionView> Client::create_blueprint_version(const CreateBlueprintVersionRequest& request,
                                                                      const CallOptions& options) const {
  return internal::call<CreateBlueprintVersionView>(*connection_, create_blueprint_version_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateBlueprintVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_blueprint_version_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
