// CustomizationConfig and the shapes that only it holds: parts of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// The model whose answers a distillation job learns.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TeacherModelConfig.html
struct TeacherModelConfig {
  /// The model's id, or the ARN of a model or inference profile.
  ///
  /// Required.
  std::optional<std::string> teacher_model_identifier{};
  /// Tokens at most in each answer that the job asks of the model.
  std::optional<std::int32_t> max_response_length_for_inference{};

  friend bool operator==(const TeacherModelConfig&, const TeacherModelConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const TeacherModelConfig& in);

/// What a distillation job learns from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DistillationConfig.html
struct DistillationConfig {
  /// The larger model whose answers are learnt.
  ///
  /// Required.
  std::optional<TeacherModelConfig> teacher_model_config{};

  friend bool operator==(const DistillationConfig&, const DistillationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const DistillationConfig& in);

/// A Lambda function that scores answers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LambdaGraderConfig.html
struct LambdaGraderConfig {
  /// The function's ARN. The job's role has to be allowed to invoke it.
  ///
  /// Required. 1 to 512 characters.
  std::optional<std::string> lambda_arn{};

  friend bool operator==(const LambdaGraderConfig&, const LambdaGraderConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const LambdaGraderConfig& in);

/// What scores the answers of a model in reinforcement fine-tuning.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GraderConfig.html
struct GraderConfig {
  /// A Lambda function of the customer that returns the scores.
  Box<LambdaGraderConfig> lambda_grader{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const GraderConfig&, const GraderConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const GraderConfig& in);

/// Settings of reinforcement fine-tuning. What is absent has the service's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RFTHyperParameters.html
struct RFTHyperParameters {
  /// How often the training goes through all the prompts.
  ///
  /// 1 to 50.
  std::optional<std::int32_t> epoch_count{};
  /// Training samples that are worked on together, for one update of the model.
  ///
  /// 16 to 512.
  std::optional<std::int32_t> batch_size{};
  /// How far each update moves the model.
  ///
  /// 1e-07 to 0.001.
  std::optional<float> learning_rate{};
  /// The longest prompt that takes part, in tokens.
  std::optional<std::int32_t> max_prompt_length{};
  /// Answers that the model gives to each prompt, all of which are scored.
  ///
  /// 2 to 16.
  std::optional<std::int32_t> training_sample_per_prompt{};
  /// Tokens at most in each answer that the model gives while it is trained.
  std::optional<std::int32_t> inference_max_tokens{};
  /// How much the model reasons before it answers in training.
  std::optional<OwnedOpen<ReasoningEffort>> reasoning_effort{};
  /// Training steps between two measurements on the validation data.
  ///
  /// 1 to 100.
  std::optional<std::int32_t> eval_interval{};

  friend bool operator==(const RFTHyperParameters&, const RFTHyperParameters&) = default;
};
void write_json(internal::JsonWriter& writer, const RFTHyperParameters& in);

/// How reinforcement fine-tuning is done.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RFTConfig.html
struct RFTConfig {
  /// What scores the model's answers in training.
  Box<GraderConfig> grader_config{};
  /// Settings of the training. What is absent has the service's own default.
  Box<RFTHyperParameters> hyper_parameters{};

  friend bool operator==(const RFTConfig&, const RFTConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RFTConfig& in);

/// What some ways of training need beside the data.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomizationConfig.html
struct CustomizationConfig {
  /// For DISTILLATION: the model to learn from.
  Box<DistillationConfig> distillation_config{};
  /// For REINFORCEMENT_FINE_TUNING: the grader and the settings of the training.
  Box<RFTConfig> rft_config{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CustomizationConfig&, const CustomizationConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CustomizationConfig& in);

}  // namespace outcrop::bedrock
