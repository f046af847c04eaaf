// Decode tables of EvaluatorConfigView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/evaluator_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field inference_configuration_fields[] = {
    {"maxTokens", &internal::int32_type, offsetof(InferenceConfigurationView, max_tokens), internal::Slot::optional},
    {"temperature", &internal::float_type, offsetof(InferenceConfigurationView, temperature), internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(InferenceConfigurationView, top_p), internal::Slot::optional},
    {"stopSequences", &internal::string_list_type, offsetof(InferenceConfigurationView, stop_sequences),
     internal::Slot::plain},
};

constexpr internal::Field bedrock_evaluator_model_config_fields[] = {
    {"modelId", &internal::string_type, offsetof(BedrockEvaluatorModelConfigView, model_id), internal::Slot::plain},
    {"inferenceConfig", &schemas::inference_configuration_type,
     offsetof(BedrockEvaluatorModelConfigView, inference_config), internal::Slot::reference},
    {"additionalModelRequestFields", &internal::document_type,
     offsetof(BedrockEvaluatorModelConfigView, additional_model_request_fields), internal::Slot::optional},
};

constexpr internal::Field categorical_scale_definition_fields[] = {
    {"definition", &internal::string_type, offsetof(CategoricalScaleDefinitionView, definition), internal::Slot::plain},
    {"label", &internal::string_type, offsetof(CategoricalScaleDefinitionView, label), internal::Slot::plain},
};

constexpr internal::Field lambda_evaluator_config_fields[] = {
    {"lambdaArn", &internal::string_type, offsetof(LambdaEvaluatorConfigView, lambda_arn), internal::Slot::plain},
    {"lambdaTimeoutInSeconds", &internal::int32_type, offsetof(LambdaEvaluatorConfigView, lambda_timeout_in_seconds),
     internal::Slot::optional},
};

constexpr internal::Field code_based_evaluator_config_fields[] = {
    {"lambdaConfig", &schemas::lambda_evaluator_config_type, offsetof(CodeBasedEvaluatorConfigView, lambda_config),
     internal::Slot::reference},
};

constexpr internal::Field reasoning_configuration_fields[] = {
    {"effort", &internal::string_type, offsetof(ReasoningConfigurationView, effort), internal::Slot::optional},
};

constexpr internal::Field open_responses_evaluator_model_config_fields[] = {
    {"modelId", &internal::string_type, offsetof(OpenResponsesEvaluatorModelConfigView, model_id),
     internal::Slot::plain},
    {"maxOutputTokens", &internal::int32_type, offsetof(OpenResponsesEvaluatorModelConfigView, max_output_tokens),
     internal::Slot::optional},
    {"temperature", &internal::float_type, offsetof(OpenResponsesEvaluatorModelConfigView, temperature),
     internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(OpenResponsesEvaluatorModelConfigView, top_p), internal::Slot::optional},
    {"reasoning", &schemas::reasoning_configuration_type, offsetof(OpenResponsesEvaluatorModelConfigView, reasoning),
     internal::Slot::reference},
};

constexpr internal::Field evaluator_model_config_fields[] = {
    {"bedrockEvaluatorModelConfig", &schemas::bedrock_evaluator_model_config_type,
     offsetof(EvaluatorModelConfigView, bedrock_evaluator_model_config), internal::Slot::reference},
    {"responsesEvaluatorModelConfig", &schemas::open_responses_evaluator_model_config_type,
     offsetof(EvaluatorModelConfigView, responses_evaluator_model_config), internal::Slot::reference},
};

constexpr internal::Field derived_evaluator_config_fields[] = {
    {"baseEvaluatorId", &internal::string_type, offsetof(DerivedEvaluatorConfigView, base_evaluator_id),
     internal::Slot::plain},
    {"modelConfig", &schemas::evaluator_model_config_type, offsetof(DerivedEvaluatorConfigView, model_config),
     internal::Slot::plain},
};

constexpr internal::Field numerical_scale_definition_fields[] = {
    {"definition", &internal::string_type, offsetof(NumericalScaleDefinitionView, definition), internal::Slot::plain},
    {"value", &internal::double_type, offsetof(NumericalScaleDefinitionView, value), internal::Slot::plain},
    {"label", &internal::string_type, offsetof(NumericalScaleDefinitionView, label), internal::Slot::plain},
};

constexpr internal::Type rating_scale_numerical_type =
    internal::list_type<NumericalScaleDefinitionView>(schemas::numerical_scale_definition_type);
constexpr internal::Type rating_scale_categorical_type =
    internal::list_type<CategoricalScaleDefinitionView>(schemas::categorical_scale_definition_type);
constexpr internal::Field rating_scale_fields[] = {
    {"numerical", &rating_scale_numerical_type, offsetof(RatingScaleView, numerical), internal::Slot::reference, true},
    {"categorical", &rating_scale_categorical_type, offsetof(RatingScaleView, categorical), internal::Slot::reference,
     true},
};

constexpr internal::Field llm_as_a_judge_evaluator_config_fields[] = {
    {"instructions", &internal::string_type, offsetof(LlmAsAJudgeEvaluatorConfigView, instructions),
     internal::Slot::plain, true},
    {"ratingScale", &schemas::rating_scale_type, offsetof(LlmAsAJudgeEvaluatorConfigView, rating_scale),
     internal::Slot::plain, true},
    {"modelConfig", &schemas::evaluator_model_config_type, offsetof(LlmAsAJudgeEvaluatorConfigView, model_config),
     internal::Slot::plain},
};

constexpr internal::Field evaluator_config_fields[] = {
    {"llmAsAJudge", &schemas::llm_as_a_judge_evaluator_config_type, offsetof(EvaluatorConfigView, llm_as_a_judge),
     internal::Slot::reference},
    {"codeBased", &schemas::code_based_evaluator_config_type, offsetof(EvaluatorConfigView, code_based),
     internal::Slot::reference},
    {"derived", &schemas::derived_evaluator_config_type, offsetof(EvaluatorConfigView, derived),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema inference_configuration_schema =
    internal::structure_schema<InferenceConfigurationView>("InferenceConfiguration", inference_configuration_fields);
constinit const internal::Type inference_configuration_type =
    internal::structure_type<InferenceConfigurationView>(inference_configuration_schema);

constinit const internal::Schema bedrock_evaluator_model_config_schema =
    internal::structure_schema<BedrockEvaluatorModelConfigView>("BedrockEvaluatorModelConfig",
                                                                bedrock_evaluator_model_config_fields);
constinit const internal::Type bedrock_evaluator_model_config_type =
    internal::structure_type<BedrockEvaluatorModelConfigView>(bedrock_evaluator_model_config_schema);

constinit const internal::Schema categorical_scale_definition_schema =
    internal::structure_schema<CategoricalScaleDefinitionView>("CategoricalScaleDefinition",
                                                               categorical_scale_definition_fields);
constinit const internal::Type categorical_scale_definition_type =
    internal::structure_type<CategoricalScaleDefinitionView>(categorical_scale_definition_schema);

constinit const internal::Schema lambda_evaluator_config_schema =
    internal::structure_schema<LambdaEvaluatorConfigView>("LambdaEvaluatorConfig", lambda_evaluator_config_fields);
constinit const internal::Type lambda_evaluator_config_type =
    internal::structure_type<LambdaEvaluatorConfigView>(lambda_evaluator_config_schema);

constinit const internal::Schema code_based_evaluator_config_schema =
    internal::union_schema<CodeBasedEvaluatorConfigView>("CodeBasedEvaluatorConfig",
                                                         code_based_evaluator_config_fields);
constinit const internal::Type code_based_evaluator_config_type =
    internal::union_type<CodeBasedEvaluatorConfigView>(code_based_evaluator_config_schema);

constinit const internal::Schema reasoning_configuration_schema =
    internal::structure_schema<ReasoningConfigurationView>("ReasoningConfiguration", reasoning_configuration_fields);
constinit const internal::Type reasoning_configuration_type =
    internal::structure_type<ReasoningConfigurationView>(reasoning_configuration_schema);

constinit const internal::Schema open_responses_evaluator_model_config_schema =
    internal::structure_schema<OpenResponsesEvaluatorModelConfigView>("OpenResponsesEvaluatorModelConfig",
                                                                      open_responses_evaluator_model_config_fields);
constinit const internal::Type open_responses_evaluator_model_config_type =
    internal::structure_type<OpenResponsesEvaluatorModelConfigView>(open_responses_evaluator_model_config_schema);

constinit const internal::Schema evaluator_model_config_schema =
    internal::union_schema<EvaluatorModelConfigView>("EvaluatorModelConfig", evaluator_model_config_fields);
constinit const internal::Type evaluator_model_config_type =
    internal::union_type<EvaluatorModelConfigView>(evaluator_model_config_schema);

constinit const internal::Schema derived_evaluator_config_schema =
    internal::structure_schema<DerivedEvaluatorConfigView>("DerivedEvaluatorConfig", derived_evaluator_config_fields);
constinit const internal::Type derived_evaluator_config_type =
    internal::structure_type<DerivedEvaluatorConfigView>(derived_evaluator_config_schema);

constinit const internal::Schema numerical_scale_definition_schema =
    internal::structure_schema<NumericalScaleDefinitionView>("NumericalScaleDefinition",
                                                             numerical_scale_definition_fields);
constinit const internal::Type numerical_scale_definition_type =
    internal::structure_type<NumericalScaleDefinitionView>(numerical_scale_definition_schema);

constinit const internal::Schema rating_scale_schema =
    internal::union_schema<RatingScaleView>("RatingScale", rating_scale_fields);
constinit const internal::Type rating_scale_type = internal::union_type<RatingScaleView>(rating_scale_schema);

constinit const internal::Schema llm_as_a_judge_evaluator_config_schema =
    internal::structure_schema<LlmAsAJudgeEvaluatorConfigView>("LlmAsAJudgeEvaluatorConfig",
                                                               llm_as_a_judge_evaluator_config_fields);
constinit const internal::Type llm_as_a_judge_evaluator_config_type =
    internal::structure_type<LlmAsAJudgeEvaluatorConfigView>(llm_as_a_judge_evaluator_config_schema);

constinit const internal::Schema evaluator_config_schema =
    internal::union_schema<EvaluatorConfigView>("EvaluatorConfig", evaluator_config_fields);
constinit const internal::Type evaluator_config_type =
    internal::union_type<EvaluatorConfigView>(evaluator_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InferenceConfigurationView*) { return schemas::inference_configuration_schema; }
const internal::Schema& schema_of(const BedrockEvaluatorModelConfigView*) {
  return schemas::bedrock_evaluator_model_config_schema;
}
const internal::Schema& schema_of(const CategoricalScaleDefinitionView*) {
  return schemas::categorical_scale_definition_schema;
}
const internal::Schema& schema_of(const LambdaEvaluatorConfigView*) { return schemas::lambda_evaluator_config_schema; }
const internal::Schema& schema_of(const CodeBasedEvaluatorConfigView*) {
  return schemas::code_based_evaluator_config_schema;
}
const internal::Schema& schema_of(const ReasoningConfigurationView*) { return schemas::reasoning_configuration_schema; }
const internal::Schema& schema_of(const OpenResponsesEvaluatorModelConfigView*) {
  return schemas::open_responses_evaluator_model_config_schema;
}
const internal::Schema& schema_of(const EvaluatorModelConfigView*) { return schemas::evaluator_model_config_schema; }
const internal::Schema& schema_of(const DerivedEvaluatorConfigView*) {
  return schemas::derived_evaluator_config_schema;
}
const internal::Schema& schema_of(const NumericalScaleDefinitionView*) {
  return schemas::numerical_scale_definition_schema;
}
const internal::Schema& schema_of(const RatingScaleView*) { return schemas::rating_scale_schema; }
const internal::Schema& schema_of(const LlmAsAJudgeEvaluatorConfigView*) {
  return schemas::llm_as_a_judge_evaluator_config_schema;
}
const internal::Schema& schema_of(const EvaluatorConfigView*) { return schemas::evaluator_config_schema; }

}  // namespace outcrop::bedrock_agentcore_control
