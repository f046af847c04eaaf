// GetEvaluationJob: the output of Client::get_evaluation_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/evaluation_config.h"
#include "outcrop/bedrock/types/evaluation_inference_config.h"
#include "outcrop/bedrock/types/evaluation_output_data_config.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetEvaluationJobView;

/// Everything about one evaluation job.
struct GetEvaluationJob {
  /// The job's name, unique in the account and region.
  std::string job_name{};
  /// The state that the job is in.
  std::optional<OwnedOpen<EvaluationJobStatus>> status{};
  /// The job's ARN, which identifies it in the other operations.
  std::string job_arn{};
  /// The description that the job was created with.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> job_description{};
  /// The IAM role that the job works under.
  std::string role_arn{};
  /// The customer's KMS key that encrypts the job's data. Absent where none was given.
  std::optional<std::string> customer_encryption_key_id{};
  /// Whether people or models judge the answers.
  std::optional<OwnedOpen<EvaluationJobType>> job_type{};
  /// Whether a model or retrieval-augmented generation is evaluated.
  std::optional<OwnedOpen<ApplicationType>> application_type{};
  /// Who judges, by which data sets and metrics.
  EvaluationConfig evaluation_config{};
  /// The models, or the retrieval-augmented generation, that the job evaluates.
  EvaluationInferenceConfig inference_config{};
  /// The place in Amazon S3 where the results go.
  EvaluationOutputDataConfig output_data_config{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// Why the job failed; nothing where it did not.
  std::optional<std::vector<std::string>> failure_messages{};

  friend bool operator==(const GetEvaluationJob&, const GetEvaluationJob&) = default;
};
GetEvaluationJob to_owned(const GetEvaluationJobView& view);
void write_json(internal::JsonWriter& writer, const GetEvaluationJob& in);

}  // namespace outcrop::bedrock
