// Input and output of Client::create_model_customization_job.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/customization_config.h"
#include "outcrop/bedrock/types/output_data_config.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/bedrock/types/training_data_config.h"
#include "outcrop/bedrock/types/validation_data_config.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_model_customization_job. An absent member is not sent.
/// What to train, on which data, in which way, and where results go.
struct CreateModelCustomizationJobRequest {
  /// A name for the job, unique in the account and region.
  ///
  /// Required. 1 to 63 characters, matching [a-zA-Z0-9](-*[a-zA-Z0-9\+\-\.])*.
  std::optional<std::string> job_name{};
  /// A name for the model that comes of the job.
  ///
  /// Required. 1 to 63 characters, matching ([0-9a-zA-Z][_-]?){1,63}.
  std::optional<std::string> custom_model_name{};
  /// The IAM role that the job works under. It has to be allowed to read the data and write the results; the caller
  /// needs `iam:PassRole` for it.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> role_arn{};
  /// Makes the call safe to repeat: of two calls with the same token only one creates a job.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// The id or ARN of the model to start from, which has to support this kind of customization.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> base_model_identifier{};
  /// How the model is trained; what is possible depends on the base model.
  std::optional<OwnedOpen<CustomizationType>> customization_type{};
  /// The KMS key that encrypts the custom model: ARN, key id or alias. Absent: a key that AWS owns.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> custom_model_kms_key_id{};
  /// Tags for the job, apart from those of the model.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> job_tags{};
  /// Tags for the model that comes of the job.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> custom_model_tags{};
  /// The data to train on.
  ///
  /// Required.
  Box<TrainingDataConfig> training_data_config{};
  /// Data that the trained model is measured on. Absent: no validation loss is computed.
  std::optional<ValidationDataConfig> validation_data_config{};
  /// Where metrics and other results of the training go.
  ///
  /// Required.
  std::optional<OutputDataConfig> output_data_config{};
  /// Settings of the training by name, such as `epochCount`; which there are depends on the base model.
  std::optional<std::map<std::string, std::string, std::less<>>> hyper_parameters{};
  /// The network through which the job reaches its data. Absent: the service's own.
  Box<VpcConfig> vpc_config{};
  /// What distillation and reinforcement fine-tuning need beside the data. Absent for the other ways of training.
  Box<CustomizationConfig> customization_config{};

  friend bool operator==(const CreateModelCustomizationJobRequest&,
                         const CreateModelCustomizationJobRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateModelCustomizationJobRequest& in);

/// Output of Client::create_model_customization_job; valid as long as its Response.
/// Names the job that was started.
struct CreateModelCustomizationJobView {
  /// The new job's ARN, which the other operations take.
  std::string_view job_arn{};
};
const internal::Schema& schema_of(const CreateModelCustomizationJobView*);

}  // namespace outcrop::bedrock
