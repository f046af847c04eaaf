// Client::create_custom_model: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_custom_model.h"

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

constexpr internal::Field create_custom_model_fields[] = {
    {"modelArn", &internal::string_type, offsetof(CreateCustomModelView, model_arn), internal::Slot::plain},
};
constexpr internal::Schema create_custom_model_schema =
    internal::structure_schema<CreateCustomModelView>("CreateCustomModelResponse", create_custom_model_fields);
constexpr internal::OutputSchema create_custom_model_output{
    .view = &create_custom_model_schema,
    .body = &create_custom_model_schema,
    .needs_body = true,
};
constexpr internal::Operation create_custom_model_operation{
    .service = &common::service,
    .name = "CreateCustomModel",
    .errors = common::errors,
    .output = &create_custom_model_output,
};

internal::HttpRequest encode(const CreateCustomModelRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/custom-models/create-custom-model"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("modelName", in.model_name);
    writer.member("modelSourceConfig", in.model_source_config);
    writer.member("customModelDataSource", in.custom_model_data_source);
    writer.member("modelKmsKeyArn", in.model_kms_key_arn);
    writer.member("roleArn", in.role_arn);
    writer.member("modelTags", in.model_tags);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateCustomModelRequest& in) {
  writer.begin_object();
  writer.member("modelName", in.model_name);
  writer.member("modelSourceConfig", in.model_source_config);
  writer.member("customModelDataSource", in.custom_model_data_source);
  writer.member("modelKmsKeyArn", in.model_kms_key_arn);
  writer.member("roleArn", in.role_arn);
  writer.member("modelTags", in.model_tags);
  writer.member("clientRequestToken", in.client_request_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateCustomModelView*) { return create_custom_model_schema; }

Response<CreateCustomModelView> Client::create_custom_model(const CreateCustomModelRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<CreateCustomModelView>(*connection_, create_custom_model_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateCustomModelRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_custom_model_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
