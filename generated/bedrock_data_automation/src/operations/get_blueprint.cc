// Client::get_blueprint: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/get_blueprint.h"

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

constexpr internal::Field get_blueprint_fields[] = {
    {"blueprint", &schemas::blueprint_type, offsetof(GetBlueprintView, blueprint), internal::Slot::plain},
};
constexpr internal::Schema get_blueprint_schema =
    internal::structure_schema<GetBlueprintView>("GetBlueprintResponse", get_blueprint_fields);
constexpr internal::OutputSchema get_blueprint_output{
    .view = &get_blueprint_schema,
    .body = &get_blueprint_schema,
    .needs_body = true,
};
constexpr internal::Operation get_blueprint_operation{
    .service = &common::service,
    .name = "GetBlueprint",
    .errors = common::errors,
    .output = &get_blueprint_output,
};

internal::HttpRequest encode(const GetBlueprintRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/blueprints/"};
  out.label("blueprintArn", in.blueprint_arn).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("blueprintVersion", in.blueprint_version);
    writer.member("blueprintStage", in.blueprint_stage);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetBlueprintRequest& in) {
  writer.begin_object();
  writer.member("blueprintArn", in.blueprint_arn);
  writer.member("blueprintVersion", in.blueprint_version);
  writer.member("blueprintStage", in.blueprint_stage);
  writer.end_object();
}

const internal::Schema& schema_of(const GetBlueprintView*) { return get_blueprint_schema; }

Response<GetBlueprintView> Client::get_blueprint(const GetBlueprintRequest& request, const CallOptions& options) const {
  return internal::call<GetBlueprintView>(*connection_, get_blueprint_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetBlueprintRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_blueprint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
