// Input and output of Client::get_model_invocation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/model_invocation_job_input_data_config.h"
#include "outcrop/bedrock/views/model_invocation_job_output_data_config.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_model_invocation_job. An absent member is not sent.
/// Which batch job.
struct GetModelInvocationJobRequest {
  /// The ARN of the batch job to describe.
  ///
  /// Required. At most 1011 characters.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const GetModelInvocationJobRequest&, const GetModelInvocationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetModelInvocationJobRequest& in);

/// Output of Client::get_model_invocation_job; valid as long as its Response.
/// Everything about one batch job.
struct GetModelInvocationJobView {
  /// The job's ARN, which identifies it in the other operations.
  std::string_view job_arn{};
  /// The name that the job was created with.
  std::optional<std::string_view> job_name{};
  /// The model that the prompts go to.
  std::string_view model_id{};
  /// The token that the job was created with.
  std::optional<std::string_view> client_request_token{};
  /// The IAM role that the job works under.
  std::string_view role_arn{};
  /// The state that the job is in.
  Open<ModelInvocationJobStatus> status{};
  /// Why the job failed; absent where it did not.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> message{};
  /// When the job was submitted.
  Timestamp submit_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the job reached its final state; absent before.
  std::optional<Timestamp> end_time{};
  /// The place in Amazon S3 where the prompts are.
  ModelInvocationJobInputDataConfigView input_data_config{};
  /// The place in Amazon S3 where the answers go.
  ModelInvocationJobOutputDataConfigView output_data_config{};
  /// The network through which the job reaches its data; absent where none was given.
  OptionalRef<VpcConfigView> vpc_config{};
  /// After how many hours the job ends as it is.
  std::optional<std::int32_t> timeout_duration_in_hours{};
  /// When the job times out, or has timed out.
  std::optional<Timestamp> job_expiration_time{};
  /// Whether the prompts are bodies of InvokeModel or requests of Converse.
  Open<ModelInvocationType> model_invocation_type{};
  /// How many records the input has.
  std::optional<std::int64_t> total_record_count{};
  /// How many records have been tried, with or without success.
  std::optional<std::int64_t> processed_record_count{};
  /// How many records have an answer.
  std::optional<std::int64_t> success_record_count{};
  /// How many records failed; the output says why.
  std::optional<std::int64_t> error_record_count{};
};
const internal::Schema& schema_of(const GetModelInvocationJobView*);

}  // namespace outcrop::bedrock
