// Decode tables of ModelInvocationJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_invocation_job_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field model_invocation_job_summary_fields[] = {
    {"jobArn", &internal::string_type, offsetof(ModelInvocationJobSummaryView, job_arn), internal::Slot::plain},
    {"jobName", &internal::string_type, offsetof(ModelInvocationJobSummaryView, job_name), internal::Slot::plain},
    {"modelId", &internal::string_type, offsetof(ModelInvocationJobSummaryView, model_id), internal::Slot::plain},
    {"clientRequestToken", &internal::string_type, offsetof(ModelInvocationJobSummaryView, client_request_token),
     internal::Slot::optional},
    {"roleArn", &internal::string_type, offsetof(ModelInvocationJobSummaryView, role_arn), internal::Slot::plain},
    {"status", &schemas::model_invocation_job_status_type, offsetof(ModelInvocationJobSummaryView, status),
     internal::Slot::plain},
    {"message", &internal::string_type, offsetof(ModelInvocationJobSummaryView, message), internal::Slot::optional},
    {"submitTime", &internal::date_time_type, offsetof(ModelInvocationJobSummaryView, submit_time),
     internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(ModelInvocationJobSummaryView, last_modified_time),
     internal::Slot::optional},
    {"endTime", &internal::date_time_type, offsetof(ModelInvocationJobSummaryView, end_time), internal::Slot::optional},
    {"inputDataConfig", &schemas::model_invocation_job_input_data_config_type,
     offsetof(ModelInvocationJobSummaryView, input_data_config), internal::Slot::plain},
    {"outputDataConfig", &schemas::model_invocation_job_output_data_config_type,
     offsetof(ModelInvocationJobSummaryView, output_data_config), internal::Slot::plain},
    {"vpcConfig", &schemas::vpc_config_type, offsetof(ModelInvocationJobSummaryView, vpc_config),
     internal::Slot::reference},
    {"timeoutDurationInHours", &internal::int32_type,
     offsetof(ModelInvocationJobSummaryView, timeout_duration_in_hours), internal::Slot::optional},
    {"jobExpirationTime", &internal::date_time_type, offsetof(ModelInvocationJobSummaryView, job_expiration_time),
     internal::Slot::optional},
    {"modelInvocationType", &schemas::model_invocation_type_type,
     offsetof(ModelInvocationJobSummaryView, model_invocation_type), internal::Slot::plain},
    {"totalRecordCount", &internal::int64_type, offsetof(ModelInvocationJobSummaryView, total_record_count),
     internal::Slot::optional},
    {"processedRecordCount", &internal::int64_type, offsetof(ModelInvocationJobSummaryView, processed_record_count),
     internal::Slot::optional},
    {"successRecordCount", &internal::int64_type, offsetof(ModelInvocationJobSummaryView, success_record_count),
     internal::Slot::optional},
    {"errorRecordCount", &internal::int64_type, offsetof(ModelInvocationJobSummaryView, error_record_count),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema model_invocation_job_summary_schema =
    internal::structure_schema<ModelInvocationJobSummaryView>("ModelInvocationJobSummary",
                                                              model_invocation_job_summary_fields);
constinit const internal::Type model_invocation_job_summary_type =
    internal::structure_type<ModelInvocationJobSummaryView>(model_invocation_job_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
