// EvaluatorConfigView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// How the model that evaluates writes its answer.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConfiguration.html
struct InferenceConfigurationView {
  /// Tokens that it may write.
  std::optional<std::int32_t> max_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// Texts that end the answer as soon as the model makes one of them.
  std::span<const std::string_view> stop_sequences{};
};
const internal::Schema& schema_of(const InferenceConfigurationView*);

/// The model of Amazon Bedrock that judges, and how it is asked.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BedrockEvaluatorModelConfig.html
struct BedrockEvaluatorModelConfigView {
  /// The id of the model, which has to be offered in the region.
  std::string_view model_id{};
  /// How the model chooses its words, and how many. Absent: the model's own settings.
  OptionalRef<InferenceConfigurationView> inference_config{};
  /// Settings that only this model knows, as it names them.
  std::optional<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const BedrockEvaluatorModelConfigView*);

/// A category that a judge can choose.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CategoricalScaleDefinition.html
struct CategoricalScaleDefinitionView {
  /// What the category stands for, and when to choose it.
  std::string_view definition{};
  /// The category's name, as results show it.
  std::string_view label{};
};
const internal::Schema& schema_of(const CategoricalScaleDefinitionView*);

/// Has a Lambda function evaluate.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaEvaluatorConfig.html
struct LambdaEvaluatorConfigView {
  /// The function's ARN.
  std::string_view lambda_arn{};
  /// Seconds that the function may take. Absent: 60.
  std::optional<std::int32_t> lambda_timeout_in_seconds{};
};
const internal::Schema& schema_of(const LambdaEvaluatorConfigView*);

/// An evaluator that is a program.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeBasedEvaluatorConfig.html
struct CodeBasedEvaluatorConfigView {
  enum class Member : std::uint16_t {
    none,
    lambda_config,
    unknown,
  };

  Member member{};
  /// The Lambda function that evaluates.
  OptionalRef<LambdaEvaluatorConfigView> lambda_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CodeBasedEvaluatorConfigView*);

/// How much a model reasons before it answers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ReasoningConfiguration.html
struct ReasoningConfigurationView {
  /// The effort, in the words that the model's provider has for it, such as low or high.
  std::optional<std::string_view> effort{};
};
const internal::Schema& schema_of(const ReasoningConfigurationView*);

/// A model that evaluates, called by the OpenResponses API.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OpenResponsesEvaluatorModelConfig.html
struct OpenResponsesEvaluatorModelConfigView {
  /// The model's id.
  std::string_view model_id{};
  /// Tokens that the model may write, those of its reasoning included.
  std::optional<std::int32_t> max_output_tokens{};
  /// How much chance there is in the choice of the next token: near 0 the likeliest ones win.
  std::optional<float> temperature{};
  /// The next token is chosen among the likeliest ones whose chances add up to this share.
  std::optional<float> top_p{};
  /// How much the model reasons; models that do not reason ignore it.
  OptionalRef<ReasoningConfigurationView> reasoning{};
};
const internal::Schema& schema_of(const OpenResponsesEvaluatorModelConfigView*);

/// The model that an evaluator asks, and how.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorModelConfig.html
struct EvaluatorModelConfigView {
  enum class Member : std::uint16_t {
    none,
    bedrock_evaluator_model_config,
    responses_evaluator_model_config,
    unknown,
  };

  Member member{};
  /// A model of Amazon Bedrock, by its id and settings of inference.
  OptionalRef<BedrockEvaluatorModelConfigView> bedrock_evaluator_model_config{};
  /// A model that is served by the OpenResponses API, by its id and settings of inference.
  OptionalRef<OpenResponsesEvaluatorModelConfigView> responses_evaluator_model_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluatorModelConfigView*);

/// An existing evaluator that runs on a model of the account's choice.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DerivedEvaluatorConfig.html
struct DerivedEvaluatorConfigView {
  /// The id of the evaluator whose prompt and scores are used: one of AWS's own or of someone else's library.
  std::string_view base_evaluator_id{};
  /// The model that judges by the prompt of that evaluator.
  EvaluatorModelConfigView model_config{};
};
const internal::Schema& schema_of(const DerivedEvaluatorConfigView*);

/// One rating of a scale of numbers.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NumericalScaleDefinition.html
struct NumericalScaleDefinitionView {
  /// When the model should give this rating.
  std::string_view definition{};
  /// The number that the rating stands for.
  double value{};
  /// A short name for the rating.
  std::string_view label{};
};
const internal::Schema& schema_of(const NumericalScaleDefinitionView*);

/// The ratings that a model can give.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RatingScale.html
struct RatingScaleView {
  enum class Member : std::uint16_t {
    none,
    numerical,
    categorical,
    unknown,
  };

  Member member{};
  /// Ratings with numbers.
  OptionalRef<std::span<const NumericalScaleDefinitionView>> numerical{};
  /// Ratings with names.
  OptionalRef<std::span<const CategoricalScaleDefinitionView>> categorical{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RatingScaleView*);

/// Has a model evaluate.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LlmAsAJudgeEvaluatorConfig.html
struct LlmAsAJudgeEvaluatorConfigView {
  /// What the model is told to judge, and how.
  ///
  /// Sensitive: never logged.
  std::string_view instructions{};
  /// The ratings that the model can give.
  ///
  /// Sensitive: never logged.
  RatingScaleView rating_scale{};
  /// Which model it is, and how it writes.
  EvaluatorModelConfigView model_config{};
};
const internal::Schema& schema_of(const LlmAsAJudgeEvaluatorConfigView*);

/// How an evaluator comes to its scores.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_EvaluatorConfig.html
struct EvaluatorConfigView {
  enum class Member : std::uint16_t {
    none,
    llm_as_a_judge,
    code_based,
    derived,
    unknown,
  };

  Member member{};
  /// A model judges by instructions and a scale.
  OptionalRef<LlmAsAJudgeEvaluatorConfigView> llm_as_a_judge{};
  /// A Lambda function of the account judges.
  OptionalRef<CodeBasedEvaluatorConfigView> code_based{};
  /// An existing evaluator judges, on a model of the account's choice.
  OptionalRef<DerivedEvaluatorConfigView> derived{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluatorConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
