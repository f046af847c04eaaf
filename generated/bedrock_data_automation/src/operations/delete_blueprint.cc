// Client::delete_blueprint: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/delete_blueprint.h"

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

constexpr internal::Schema delete_blueprint_schema =
    internal::structure_schema<DeleteBlueprintView>("DeleteBlueprintResponse");
constexpr internal::OutputSchema delete_blueprint_output{
    .view = &delete_blueprint_schema,
    .body = &delete_blueprint_schema,
};
constexpr internal::Operation delete_blueprint_operation{
    .service = &common::service,
    .name = "DeleteBlueprint",
    .errors = common::errors,
    .output = &delete_blueprint_output,
};

internal::HttpRequest encode(const DeleteBlueprintRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/blueprints/"};
  out.label("blueprintArn", in.blueprint_arn).segment("/").query("blueprintVersion", in.blueprint_version);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteBlueprintRequest& in) {
  writer.begin_object();
  writer.member("blueprintArn", in.blueprint_arn);
  writer.member("blueprintVersion", in.blueprint_version);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteBlueprintView*) { return delete_blueprint_schema; }

Response<DeleteBlueprintView> Client::delete_blueprint(const DeleteBlueprintRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<DeleteBlueprintView>(*connection_, delete_blueprint_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteBlueprintRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_blueprint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
