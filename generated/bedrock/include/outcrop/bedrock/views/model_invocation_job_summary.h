// ModelInvocationJobSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/model_invocation_job_input_data_config.h"
#include "outcrop/bedrock/views/model_invocation_job_output_data_config.h"
#include "outcrop/bedrock/views/vpc_config.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// A batch job as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ModelInvocationJobSummary.html
struct ModelInvocationJobSummaryView {
  /// The job's ARN, which identifies it in the other operations.
  std::string_view job_arn{};
  /// The name that the job was created with.
  std::string_view job_name{};
  /// The model that the prompts go to.
  std::string_view model_id{};
  /// The token that the job was created with.
  std::optional<std::string_view> client_request_token{};
  /// The IAM role that the job works under.
  std::string_view role_arn{};
  /// The state that the job was in when the page was made.
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
  /// How many records had been tried when the page was made, with or without success.
  std::optional<std::int64_t> processed_record_count{};
  /// How many records had an answer when the page was made.
  std::optional<std::int64_t> success_record_count{};
  /// How many records had failed when the page was made.
  std::optional<std::int64_t> error_record_count{};
};
const internal::Schema& schema_of(const ModelInvocationJobSummaryView*);

}  // namespace outcrop::bedrock
