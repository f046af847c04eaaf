// Client::create_model_import_job: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_model_import_job.h"

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

constexpr internal::Field create_model_import_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(CreateModelImportJobView, job_arn), internal::Slot::plain},
};
constexpr internal::Schema create_model_import_job_schema = internal::structure_schema<CreateModelImportJobView>(
    "CreateModelImportJobResponse", create_model_import_job_fields);
constexpr internal::OutputSchema create_model_import_job_output{
    .view = &create_model_import_job_schema,
    .body = &create_model_import_job_schema,
    .needs_body = true,
};
constexpr internal::Operation create_model_import_job_operation{
    .service = &common::service,
    .name = "CreateModelImportJob",
    .errors = common::errors,
    .output = &create_model_import_job_output,
    .creates_anew = true,
};

internal::HttpRequest encode(const CreateModelImportJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/model-import-jobs"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("jobName", in.job_name);
    writer.required("importedModelName", in.imported_model_name);
    writer.required("roleArn", in.role_arn);
    writer.required("modelDataSource", in.model_data_source);
    writer.member("jobTags", in.job_tags);
    writer.member("importedModelTags", in.imported_model_tags);
    writer.member("clientRequestToken", in.client_request_token);
    writer.member("vpcConfig", in.vpc_config);
    writer.member("importedModelKmsKeyId", in.imported_model_kms_key_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateModelImportJobRequest& in) {
  writer.begin_object();
  writer.member("jobName", in.job_name);
  writer.member("importedModelName", in.imported_model_name);
  writer.member("roleArn", in.role_arn);
  writer.member("modelDataSource", in.model_data_source);
  writer.member("jobTags", in.job_tags);
  writer.member("importedModelTags", in.imported_model_tags);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("vpcConfig", in.vpc_config);
  writer.member("importedModelKmsKeyId", in.imported_model_kms_key_id);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateModelImportJobView*) { return create_model_import_job_schema; }

Response<CreateModelImportJobView> Client::create_model_import_job(const CreateModelImportJobRequest& request,
                                                                   const CallOptions& options) const {
  return internal::call<CreateModelImportJobView>(*connection_, create_model_import_job_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateModelImportJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_model_import_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
