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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_InferenceConfiguration.html
struct InferenceConfigurationView {
  std::optional<std::int32_t> max_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  std::span<const std::string_view> stop_sequences{};
};
const internal::Schema& schema_of(const InferenceConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BedrockEvaluatorModelConfig.html
struct BedrockEvaluatorModelConfigView {
  std::string_view model_id{};
  OptionalRef<InferenceConfigurationView> inference_config{};
  std::optional<DocumentView> additional_model_request_fields{};
};
const internal::Schema& schema_of(const BedrockEvaluatorModelConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CategoricalScaleDefinition.html
struct CategoricalScaleDefinitionView {
  std::string_view definition{};
  std::string_view label{};
};
const internal::Schema& schema_of(const CategoricalScaleDefinitionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LambdaEvaluatorConfig.html
struct LambdaEvaluatorConfigView {
  std::string_view lambda_arn{};
  std::optional<std::int32_t> lambda_timeout_in_seconds{};
};
const internal::Schema& schema_of(const LambdaEvaluatorConfigView*);

/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_CodeBasedEvaluatorConfig.html
struct CodeBasedEvaluatorConfigView {
  enum class Member : std::uint16_t {
    none,
    lambda_config,
    unknown,
  };

  Member member{};
  OptionalRef<LambdaEvaluatorConfigView> lambda_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CodeBasedEvaluatorConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ReasoningConfiguration.html
struct ReasoningConfigurationView {
  std::optional<std::string_view> effort{};
};
const internal::Schema& schema_of(const ReasoningConfigurationView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_OpenResponsesEvaluatorModelConfig.html
struct OpenResponsesEvaluatorModelConfigView {
  std::string_view model_id{};
  std::optional<std::int32_t> max_output_tokens{};
  std::optional<float> temperature{};
  std::optional<float> top_p{};
  OptionalRef<ReasoningConfigurationView> reasoning{};
};
const internal::Schema& schema_of(const OpenResponsesEvaluatorModelConfigView*);

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
  OptionalRef<BedrockEvaluatorModelConfigView> bedrock_evaluator_model_config{};
  OptionalRef<OpenResponsesEvaluatorModelConfigView> responses_evaluator_model_config{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluatorModelConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DerivedEvaluatorConfig.html
struct DerivedEvaluatorConfigView {
  std::string_view base_evaluator_id{};
  EvaluatorModelConfigView model_config{};
};
const internal::Schema& schema_of(const DerivedEvaluatorConfigView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_NumericalScaleDefinition.html
struct NumericalScaleDefinitionView {
  std::string_view definition{};
  double value{};
  std::string_view label{};
};
const internal::Schema& schema_of(const NumericalScaleDefinitionView*);

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
  OptionalRef<std::span<const NumericalScaleDefinitionView>> numerical{};
  OptionalRef<std::span<const CategoricalScaleDefinitionView>> categorical{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RatingScaleView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_LlmAsAJudgeEvaluatorConfig.html
struct LlmAsAJudgeEvaluatorConfigView {
  /// Sensitive: never logged.
  std::string_view instructions{};
  /// Sensitive: never logged.
  RatingScaleView rating_scale{};
  EvaluatorModelConfigView model_config{};
};
const internal::Schema& schema_of(const LlmAsAJudgeEvaluatorConfigView*);

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
  OptionalRef<LlmAsAJudgeEvaluatorConfigView> llm_as_a_judge{};
  OptionalRef<CodeBasedEvaluatorConfigView> code_based{};
  OptionalRef<DerivedEvaluatorConfigView> derived{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EvaluatorConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
