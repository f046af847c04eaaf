// CustomizationConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock {

/// The model whose answers a distillation job learns.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TeacherModelConfig.html
struct TeacherModelConfigView {
  /// The model's id, or the ARN of a model or inference profile.
  std::string_view teacher_model_identifier{};
  /// Tokens at most in each answer that the job asks of the model.
  std::optional<std::int32_t> max_response_length_for_inference{};
};
const internal::Schema& schema_of(const TeacherModelConfigView*);

/// What a distillation job learns from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DistillationConfig.html
struct DistillationConfigView {
  /// The larger model whose answers are learnt.
  TeacherModelConfigView teacher_model_config{};
};
const internal::Schema& schema_of(const DistillationConfigView*);

/// A Lambda function that scores answers.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_LambdaGraderConfig.html
struct LambdaGraderConfigView {
  /// The function's ARN. The job's role has to be allowed to invoke it.
  std::string_view lambda_arn{};
};
const internal::Schema& schema_of(const LambdaGraderConfigView*);

/// What scores the answers of a model in reinforcement fine-tuning.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GraderConfig.html
struct GraderConfigView {
  enum class Member : std::uint16_t {
    none,
    lambda_grader,
    unknown,
  };

  Member member{};
  /// A Lambda function of the customer that returns the scores.
  OptionalRef<LambdaGraderConfigView> lambda_grader{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const GraderConfigView*);

/// Settings of reinforcement fine-tuning. What is absent has the service's own default.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RFTHyperParameters.html
struct RFTHyperParametersView {
  /// How often the training goes through all the prompts.
  std::optional<std::int32_t> epoch_count{};
  /// Training samples that are worked on together, for one update of the model.
  std::optional<std::int32_t> batch_size{};
  /// How far each update moves the model.
  std::optional<float> learning_rate{};
  /// The longest prompt that takes part, in tokens.
  std::optional<std::int32_t> max_prompt_length{};
  /// Answers that the model gives to each prompt, all of which are scored.
  std::optional<std::int32_t> training_sample_per_prompt{};
  /// Tokens at most in each answer that the model gives while it is trained.
  std::optional<std::int32_t> inference_max_tokens{};
  /// How much the model reasons before it answers in training.
  Open<ReasoningEffort> reasoning_effort{};
  /// Training steps between two measurements on the validation data.
  std::optional<std::int32_t> eval_interval{};
};
const internal::Schema& schema_of(const RFTHyperParametersView*);

/// How reinforcement fine-tuning is done.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_RFTConfig.html
struct RFTConfigView {
  /// What scores the model's answers in training.
  OptionalRef<GraderConfigView> grader_config{};
  /// Settings of the training. What is absent has the service's own default.
  OptionalRef<RFTHyperParametersView> hyper_parameters{};
};
const internal::Schema& schema_of(const RFTConfigView*);

/// What some ways of training need beside the data.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CustomizationConfig.html
struct CustomizationConfigView {
  enum class Member : std::uint16_t {
    none,
    distillation_config,
    rft_config,
    unknown,
  };

  Member member{};
  /// For DISTILLATION: the model to learn from.
  OptionalRef<DistillationConfigView> distillation_config{};
  /// For REINFORCEMENT_FINE_TUNING: the grader and the settings of the training.
  OptionalRef<RFTConfigView> rft_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CustomizationConfigView*);

}  // namespace outcrop::bedrock
