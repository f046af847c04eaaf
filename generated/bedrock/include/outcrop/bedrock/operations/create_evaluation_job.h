// Input and output of Client::create_evaluation_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/types/evaluation_config.h"
#include "outcrop/bedrock/types/evaluation_inference_config.h"
#include "outcrop/bedrock/types/evaluation_output_data_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_evaluation_job. An absent member is not sent.
struct CreateEvaluationJobRequest {
  /// 1 to 63 lower-case letters, digits and hyphens, starting with a letter or digit.
  ///
  /// Required.
  std::optional<std::string> job_name{};
  /// 1 to 200 characters.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> job_description{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a job.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// The IAM role that the job works under. It has to be allowed to read the data sets, to invoke the models and to
  /// write the results.
  ///
  /// Required.
  std::optional<std::string> role_arn{};
  /// The KMS key that encrypts the job's data: ARN, key id or alias.
  std::optional<std::string> customer_encryption_key_id{};
  /// Up to 200 tags.
  std::optional<std::vector<Tag>> job_tags{};
  /// Whether a model or retrieval-augmented generation is evaluated.
  std::optional<OwnedOpen<ApplicationType>> application_type{};
  /// Who judges, by which data sets and metrics.
  ///
  /// Required.
  std::optional<EvaluationConfig> evaluation_config{};
  /// What is evaluated: up to two models, or one retrieval-augmented generation.
  ///
  /// Required.
  std::optional<EvaluationInferenceConfig> inference_config{};
  /// Where the results go.
  ///
  /// Required.
  std::optional<EvaluationOutputDataConfig> output_data_config{};
};

/// Output of Client::create_evaluation_job; valid as long as its Response.
struct CreateEvaluationJobView {
  /// The new job's ARN.
  std::string_view job_arn{};
};

}  // namespace outcrop::bedrock
