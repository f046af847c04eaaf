// Client::get_imported_model: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_imported_model.h"

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

constexpr internal::Field get_imported_model_fields[] = {
    {"modelArn", &internal::string_type, offsetof(GetImportedModelView, model_arn), internal::Slot::optional},
    {"modelName", &internal::string_type, offsetof(GetImportedModelView, model_name), internal::Slot::optional},
    {"jobName", &internal::string_type, offsetof(GetImportedModelView, job_name), internal::Slot::optional},
    {"jobArn", &internal::string_type, offsetof(GetImportedModelView, job_arn), internal::Slot::optional},
    {"modelDataSource", &schemas::model_data_source_type, offsetof(GetImportedModelView, model_data_source),
     internal::Slot::reference},
    {"creationTime", &internal::date_time_type, offsetof(GetImportedModelView, creation_time),
     internal::Slot::optional},
    {"modelArchitecture", &internal::string_type, offsetof(GetImportedModelView, model_architecture),
     internal::Slot::optional},
    {"modelKmsKeyArn", &internal::string_type, offsetof(GetImportedModelView, model_kms_key_arn),
     internal::Slot::optional},
    {"instructSupported", &internal::boolean_type, offsetof(GetImportedModelView, instruct_supported),
     internal::Slot::optional},
    {"customModelUnits", &schemas::custom_model_units_type, offsetof(GetImportedModelView, custom_model_units),
     internal::Slot::reference},
};
constexpr internal::Schema get_imported_model_schema =
    internal::structure_schema<GetImportedModelView>("GetImportedModelResponse", get_imported_model_fields);
constexpr internal::OutputSchema get_imported_model_output{
    .view = &get_imported_model_schema,
    .body = &get_imported_model_schema,
};
constexpr internal::Operation get_imported_model_operation{
    .service = &common::service,
    .name = "GetImportedModel",
    .errors = common::errors,
    .output = &get_imported_model_output,
};

internal::HttpRequest encode(const GetImportedModelRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/imported-models/"};
  out.label("modelIdentifier", in.model_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetImportedModelRequest& in) {
  writer.begin_object();
  writer.member("modelIdentifier", in.model_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetImportedModelView*) { return get_imported_model_schema; }

Response<GetImportedModelView> Client::get_imported_model(const GetImportedModelRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<GetImportedModelView>(*connection_, get_imported_model_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetImportedModelRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_imported_model_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
