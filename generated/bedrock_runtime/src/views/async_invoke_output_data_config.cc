// Decode tables of AsyncInvokeOutputDataConfigView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/async_invoke_output_data_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field async_invoke_s3_output_data_config_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(AsyncInvokeS3OutputDataConfigView, s3_uri), internal::Slot::plain},
    {"kmsKeyId", &internal::string_type, offsetof(AsyncInvokeS3OutputDataConfigView, kms_key_id),
     internal::Slot::optional},
    {"bucketOwner", &internal::string_type, offsetof(AsyncInvokeS3OutputDataConfigView, bucket_owner),
     internal::Slot::optional},
};

constexpr internal::Field async_invoke_output_data_config_fields[] = {
    {"s3OutputDataConfig", &schemas::async_invoke_s3_output_data_config_type,
     offsetof(AsyncInvokeOutputDataConfigView, s3_output_data_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema async_invoke_s3_output_data_config_schema =
    internal::structure_schema<AsyncInvokeS3OutputDataConfigView>("AsyncInvokeS3OutputDataConfig",
                                                                  async_invoke_s3_output_data_config_fields);
constinit const internal::Type async_invoke_s3_output_data_config_type =
    internal::structure_type<AsyncInvokeS3OutputDataConfigView>(async_invoke_s3_output_data_config_schema);

constinit const internal::Schema async_invoke_output_data_config_schema =
    internal::union_schema<AsyncInvokeOutputDataConfigView>("AsyncInvokeOutputDataConfig",
                                                            async_invoke_output_data_config_fields);
constinit const internal::Type async_invoke_output_data_config_type =
    internal::union_type<AsyncInvokeOutputDataConfigView>(async_invoke_output_data_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AsyncInvokeS3OutputDataConfigView*) {
  return schemas::async_invoke_s3_output_data_config_schema;
}
const internal::Schema& schema_of(const AsyncInvokeOutputDataConfigView*) {
  return schemas::async_invoke_output_data_config_schema;
}

}  // namespace outcrop::bedrock_runtime
