// Input and output of Client::get_evaluation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/evaluation_config.h"
#include "outcrop/bedrock/views/evaluation_inference_config.h"
#include "outcrop/bedrock/views/evaluation_output_data_config.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_evaluation_job. An absent member is not sent.
/// Which evaluation job to describe, by its ARN.
struct GetEvaluationJobRequest {
  /// The ARN of the job to describe.
  ///
  /// Required. At most 1011 characters. Sensitive: never logged.
  std::optional<std::string> job_identifier{};

  friend bool operator==(const GetEvaluationJobRequest&, const GetEvaluationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetEvaluationJobRequest& in);

/// Output of Client::get_evaluation_job; valid as long as its Response.
/// Everything about one evaluation job.
struct GetEvaluationJobView {
  /// The job's name, unique in the account and region.
  std::string_view job_name{};
  /// The state that the job is in.
  Open<EvaluationJobStatus> status{};
  /// The job's ARN, which identifies it in the other operations.
  std::string_view job_arn{};
  /// The description that the job was created with.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> job_description{};
  /// The IAM role that the job works under.
  std::string_view role_arn{};
  /// The customer's KMS key that encrypts the job's data. Absent where none was given.
  std::optional<std::string_view> customer_encryption_key_id{};
  /// Whether people or models judge the answers.
  Open<EvaluationJobType> job_type{};
  /// Whether a model or retrieval-augmented generation is evaluated.
  Open<ApplicationType> application_type{};
  /// Who judges, by which data sets and metrics.
  EvaluationConfigView evaluation_config{};
  /// The models, or the retrieval-augmented generation, that the job evaluates.
  EvaluationInferenceConfigView inference_config{};
  /// The place in Amazon S3 where the results go.
  EvaluationOutputDataConfigView output_data_config{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// Why the job failed; nothing where it did not.
  std::span<const std::string_view> failure_messages{};
};
const internal::Schema& schema_of(const GetEvaluationJobView*);

}  // namespace outcrop::bedrock
