// Input and output of Client::create_evaluation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/evaluation_config.h"
#include "outcrop/bedrock/types/evaluation_inference_config.h"
#include "outcrop/bedrock/types/evaluation_output_data_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_evaluation_job. An absent member is not sent.
/// What the new evaluation job evaluates, how, and where its results go.
struct CreateEvaluationJobRequest {
  /// A name for the job that no other evaluation job of the account has in this region.
  ///
  /// Required. 1 to 63 characters, matching [a-z0-9](-*[a-z0-9]){0,62}.
  std::optional<std::string> job_name{};
  /// A note on what the job is for; it has no effect.
  ///
  /// 1 to 200 characters. Sensitive: never logged.
  std::optional<std::string> job_description{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a job.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// The IAM role that the job works under. It has to be allowed to read the data sets, to invoke the models and to
  /// write the results.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> role_arn{};
  /// The KMS key that encrypts the job's data: ARN, key id or alias. Absent: a key that AWS owns.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> customer_encryption_key_id{};
  /// Tags for the job, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> job_tags{};
  /// Whether a model or retrieval-augmented generation is evaluated.
  std::optional<OwnedOpen<ApplicationType>> application_type{};
  /// Who judges, by which data sets and metrics.
  ///
  /// Required.
  Box<EvaluationConfig> evaluation_config{};
  /// What is evaluated: one or two models, or one case of retrieval-augmented generation.
  ///
  /// Required.
  Box<EvaluationInferenceConfig> inference_config{};
  /// The place in Amazon S3 where the results go.
  ///
  /// Required.
  std::optional<EvaluationOutputDataConfig> output_data_config{};

  friend bool operator==(const CreateEvaluationJobRequest&, const CreateEvaluationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateEvaluationJobRequest& in);

/// Output of Client::create_evaluation_job; valid as long as its Response.
/// Names the job that was started.
struct CreateEvaluationJobView {
  /// The new job's ARN, which the other operations take.
  std::string_view job_arn{};
};
const internal::Schema& schema_of(const CreateEvaluationJobView*);

}  // namespace outcrop::bedrock
