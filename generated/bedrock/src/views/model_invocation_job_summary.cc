// Decode tables and records of ModelInvocationJobSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/model_invocation_job_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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
    {"message", &internal::string_type, offsetof(ModelInvocationJobSummaryView, message), internal::Slot::optional,
     true},
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

OUTCROP_RECORDS_BEGIN

const char* read_model_invocation_job_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ModelInvocationJobSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"clientRequestToken", Lead::either>(view.client_request_token)) return nullptr;
  if (!in.time<"endTime", Lead::either>(view.end_time)) return nullptr;
  if (!in.value<"errorRecordCount", Lead::either>(internal::int64_type, internal::Slot::optional,
                                                  &view.error_record_count))
    return nullptr;
  if (!in.value<"inputDataConfig", Lead::either>(schemas::model_invocation_job_input_data_config_type,
                                                 internal::Slot::plain, &view.input_data_config))
    return nullptr;
  if (!in.text<"jobArn">(view.job_arn)) return nullptr;
  if (!in.time<"jobExpirationTime">(view.job_expiration_time)) return nullptr;
  if (!in.text<"jobName">(view.job_name)) return nullptr;
  if (!in.time<"lastModifiedTime">(view.last_modified_time)) return nullptr;
  if (!in.text<"message">(view.message)) return nullptr;
  if (!in.text<"modelId">(view.model_id)) return nullptr;
  if (!in.choice<"modelInvocationType", 0>(view.model_invocation_type)) return nullptr;
  if (!in.value<"outputDataConfig">(schemas::model_invocation_job_output_data_config_type, internal::Slot::plain,
                                    &view.output_data_config))
    return nullptr;
  if (!in.value<"processedRecordCount">(internal::int64_type, internal::Slot::optional, &view.processed_record_count))
    return nullptr;
  if (!in.text<"roleArn">(view.role_arn)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.time<"submitTime">(view.submit_time)) return nullptr;
  if (!in.value<"successRecordCount">(internal::int64_type, internal::Slot::optional, &view.success_record_count))
    return nullptr;
  if (!in.value<"timeoutDurationInHours">(internal::int32_type, internal::Slot::optional,
                                          &view.timeout_duration_in_hours))
    return nullptr;
  if (!in.value<"totalRecordCount">(internal::int64_type, internal::Slot::optional, &view.total_record_count))
    return nullptr;
  if (!in.reference<"vpcConfig">(view.vpc_config, [&](auto& inner) {
        if (!in.texts<"securityGroupIds", Lead::brace>(inner.security_group_ids)) return false;
        if (!in.texts<"subnetIds">(inner.subnet_ids)) return false;
        return true;
      }))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* model_invocation_job_summary_enumerations[] = {
    &schemas::model_invocation_type_type,
    &schemas::model_invocation_job_status_type,
};
constexpr internal::CompiledRecord model_invocation_job_summary_record{read_model_invocation_job_summary,
                                                                       model_invocation_job_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema model_invocation_job_summary_schema =
    internal::structure_schema<ModelInvocationJobSummaryView>(
        "ModelInvocationJobSummary", model_invocation_job_summary_fields, &model_invocation_job_summary_record);
constinit const internal::Type model_invocation_job_summary_type =
    internal::structure_type<ModelInvocationJobSummaryView>(model_invocation_job_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ModelInvocationJobSummaryView*) {
  return schemas::model_invocation_job_summary_schema;
}

}  // namespace outcrop::bedrock
