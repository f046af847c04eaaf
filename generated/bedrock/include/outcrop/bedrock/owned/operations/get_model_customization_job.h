// GetModelCustomizationJob: the output of Client::get_model_customization_job, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/owned/status_details.h"
#include "outcrop/bedrock/owned/training_metrics.h"
#include "outcrop/bedrock/owned/validator_metric.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/customization_config.h"
#include "outcrop/bedrock/types/output_data_config.h"
#include "outcrop/bedrock/types/training_data_config.h"
#include "outcrop/bedrock/types/validation_data_config.h"
#include "outcrop/bedrock/types/vpc_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetModelCustomizationJobView;

/// Everything about one customization job.
struct GetModelCustomizationJob {
  /// The job's ARN, which identifies it in the other operations.
  std::string job_arn{};
  /// The name that the job was created with.
  std::string job_name{};
  /// The name of the custom model that comes of the job.
  std::string output_model_name{};
  /// The custom model's ARN; absent until it exists.
  std::optional<std::string> output_model_arn{};
  /// The token that the job was created with.
  std::optional<std::string> client_request_token{};
  /// The IAM role that the job works under.
  std::string role_arn{};
  /// The state that the job is in.
  std::optional<OwnedOpen<ModelCustomizationJobStatus>> status{};
  /// How far the parts of the job are: validation, data processing and training.
  std::optional<StatusDetails> status_details{};
  /// Why the job failed; absent where it did not.
  std::optional<std::string> failure_message{};
  /// When the job was created.
  Timestamp creation_time{};
  /// When the job changed last.
  std::optional<Timestamp> last_modified_time{};
  /// When the job reached its final state; absent before.
  std::optional<Timestamp> end_time{};
  /// The ARN of the model that the job starts from.
  std::string base_model_arn{};
  /// Settings of the training by name, as the job was given them or took them by default.
  std::optional<std::map<std::string, std::string, std::less<>>> hyper_parameters{};
  /// The data that the job trains on.
  TrainingDataConfig training_data_config{};
  /// The data that the trained model is measured on.
  ValidationDataConfig validation_data_config{};
  /// Where metrics and other results of the training go.
  OutputDataConfig output_data_config{};
  /// How the model is trained, such as by fine-tuning.
  std::optional<OwnedOpen<CustomizationType>> customization_type{};
  /// The customer's KMS key that encrypts the custom model. Absent where AWS owns the key.
  std::optional<std::string> output_model_kms_key_arn{};
  /// How well the model fits the training data, once that is known.
  std::optional<TrainingMetrics> training_metrics{};
  /// How well the model does on each set of validation data, once that is known.
  std::optional<std::vector<ValidatorMetric>> validation_metrics{};
  /// The network through which the job reaches its data; absent where none was given.
  Box<VpcConfig> vpc_config{};
  /// What distillation or reinforcement fine-tuning was given beside the data.
  Box<CustomizationConfig> customization_config{};

  friend bool operator==(const GetModelCustomizationJob&, const GetModelCustomizationJob&) = default;
};
GetModelCustomizationJob to_owned(const GetModelCustomizationJobView& view);
void write_json(internal::JsonWriter& writer, const GetModelCustomizationJob& in);

}  // namespace outcrop::bedrock
