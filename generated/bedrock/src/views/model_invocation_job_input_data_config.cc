// Decode tables of ModelInvocationJobInputDataConfigView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_invocation_job_input_data_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field model_invocation_job_s3_input_data_config_fields[] = {
    {"s3InputFormat", &schemas::s3_input_format_type,
     offsetof(ModelInvocationJobS3InputDataConfigView, s3_input_format), internal::Slot::plain},
    {"s3Uri", &internal::string_type, offsetof(ModelInvocationJobS3InputDataConfigView, s3_uri), internal::Slot::plain},
    {"s3BucketOwner", &internal::string_type, offsetof(ModelInvocationJobS3InputDataConfigView, s3_bucket_owner),
     internal::Slot::optional},
};

constexpr internal::Field model_invocation_job_input_data_config_fields[] = {
    {"s3InputDataConfig", &schemas::model_invocation_job_s3_input_data_config_type,
     offsetof(ModelInvocationJobInputDataConfigView, s3_input_data_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema model_invocation_job_s3_input_data_config_schema =
    internal::structure_schema<ModelInvocationJobS3InputDataConfigView>(
        "ModelInvocationJobS3InputDataConfig", model_invocation_job_s3_input_data_config_fields);
constinit const internal::Type model_invocation_job_s3_input_data_config_type =
    internal::structure_type<ModelInvocationJobS3InputDataConfigView>(model_invocation_job_s3_input_data_config_schema);

constinit const internal::Schema model_invocation_job_input_data_config_schema =
    internal::union_schema<ModelInvocationJobInputDataConfigView>("ModelInvocationJobInputDataConfig",
                                                                  model_invocation_job_input_data_config_fields);
constinit const internal::Type model_invocation_job_input_data_config_type =
    internal::union_type<ModelInvocationJobInputDataConfigView>(model_invocation_job_input_data_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ModelInvocationJobS3InputDataConfigView*) {
  return schemas::model_invocation_job_s3_input_data_config_schema;
}
const internal::Schema& schema_of(const ModelInvocationJobInputDataConfigView*) {
  return schemas::model_invocation_job_input_data_config_schema;
}

}  // namespace outcrop::bedrock
