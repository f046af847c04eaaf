// Decode tables of ModelInvocationJobOutputDataConfigView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_invocation_job_output_data_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field model_invocation_job_s3_output_data_config_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(ModelInvocationJobS3OutputDataConfigView, s3_uri),
     internal::Slot::plain},
    {"s3EncryptionKeyId", &internal::string_type,
     offsetof(ModelInvocationJobS3OutputDataConfigView, s3_encryption_key_id), internal::Slot::optional},
    {"s3BucketOwner", &internal::string_type, offsetof(ModelInvocationJobS3OutputDataConfigView, s3_bucket_owner),
     internal::Slot::optional},
};

constexpr internal::Field model_invocation_job_output_data_config_fields[] = {
    {"s3OutputDataConfig", &schemas::model_invocation_job_s3_output_data_config_type,
     offsetof(ModelInvocationJobOutputDataConfigView, s3_output_data_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema model_invocation_job_s3_output_data_config_schema =
    internal::structure_schema<ModelInvocationJobS3OutputDataConfigView>(
        "ModelInvocationJobS3OutputDataConfig", model_invocation_job_s3_output_data_config_fields);
constinit const internal::Type model_invocation_job_s3_output_data_config_type =
    internal::structure_type<ModelInvocationJobS3OutputDataConfigView>(
        model_invocation_job_s3_output_data_config_schema);

constinit const internal::Schema model_invocation_job_output_data_config_schema =
    internal::union_schema<ModelInvocationJobOutputDataConfigView>("ModelInvocationJobOutputDataConfig",
                                                                   model_invocation_job_output_data_config_fields);
constinit const internal::Type model_invocation_job_output_data_config_type =
    internal::union_type<ModelInvocationJobOutputDataConfigView>(model_invocation_job_output_data_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ModelInvocationJobS3OutputDataConfigView*) {
  return schemas::model_invocation_job_s3_output_data_config_schema;
}
const internal::Schema& schema_of(const ModelInvocationJobOutputDataConfigView*) {
  return schemas::model_invocation_job_output_data_config_schema;
}

}  // namespace outcrop::bedrock
