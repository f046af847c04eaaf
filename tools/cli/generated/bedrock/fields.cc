// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "bedrock/fields.h"

#include <outcrop/bedrock/types.h>

namespace outcrop::bedrock {

const cli::Shape& fields_of(const AccountEnforcedGuardrailInferenceInputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AccountEnforcedGuardrailInferenceInputConfiguration::guardrail_identifier>("guardrailIdentifier",
                                                                                             true),
      cli::field<&AccountEnforcedGuardrailInferenceInputConfiguration::guardrail_version>("guardrailVersion", true),
      cli::field<&AccountEnforcedGuardrailInferenceInputConfiguration::selective_content_guarding>(
          "selectiveContentGuarding"),
      cli::field<&AccountEnforcedGuardrailInferenceInputConfiguration::model_enforcement>("modelEnforcement"),
  };
  static constexpr cli::Shape shape{.name = "AccountEnforcedGuardrailInferenceInputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AdvancedPromptOptimizationInputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AdvancedPromptOptimizationInputConfig::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "AdvancedPromptOptimizationInputConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AdvancedPromptOptimizationOutputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AdvancedPromptOptimizationOutputConfig::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "AdvancedPromptOptimizationOutputConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedEvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedEvaluationConfig::dataset_metric_configs>("datasetMetricConfigs", true),
      cli::field<&AutomatedEvaluationConfig::evaluator_model_config>("evaluatorModelConfig"),
      cli::field<&AutomatedEvaluationConfig::custom_metric_config>("customMetricConfig"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedEvaluationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedEvaluationCustomMetricConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedEvaluationCustomMetricConfig::custom_metrics>("customMetrics", true),
      cli::field<&AutomatedEvaluationCustomMetricConfig::evaluator_model_config>("evaluatorModelConfig", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedEvaluationCustomMetricConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedEvaluationCustomMetricSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedEvaluationCustomMetricSource::custom_metric_definition>("customMetricDefinition"),
  };
  static constexpr cli::Shape shape{
      .name = "AutomatedEvaluationCustomMetricSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddRuleAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddRuleAnnotation::expression>("expression", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddRuleAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation::natural_language>("naturalLanguage",
                                                                                                  true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation",
                                    .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddTypeAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddTypeAnnotation::name>("name", true),
      cli::field<&AutomatedReasoningPolicyAddTypeAnnotation::description>("description", true),
      cli::field<&AutomatedReasoningPolicyAddTypeAnnotation::values>("values", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddTypeAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddTypeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddTypeValue::value>("value", true),
      cli::field<&AutomatedReasoningPolicyAddTypeValue::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddTypeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAddVariableAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAddVariableAnnotation::name>("name", true),
      cli::field<&AutomatedReasoningPolicyAddVariableAnnotation::type>("type", true),
      cli::field<&AutomatedReasoningPolicyAddVariableAnnotation::description>("description", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAddVariableAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyAnnotation::add_type>("addType"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_type>("updateType"),
      cli::field<&AutomatedReasoningPolicyAnnotation::delete_type>("deleteType"),
      cli::field<&AutomatedReasoningPolicyAnnotation::add_variable>("addVariable"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_variable>("updateVariable"),
      cli::field<&AutomatedReasoningPolicyAnnotation::delete_variable>("deleteVariable"),
      cli::field<&AutomatedReasoningPolicyAnnotation::add_rule>("addRule"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_rule>("updateRule"),
      cli::field<&AutomatedReasoningPolicyAnnotation::delete_rule>("deleteRule"),
      cli::field<&AutomatedReasoningPolicyAnnotation::add_rule_from_natural_language>("addRuleFromNaturalLanguage"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_from_rules_feedback>("updateFromRulesFeedback"),
      cli::field<&AutomatedReasoningPolicyAnnotation::update_from_scenario_feedback>("updateFromScenarioFeedback"),
      cli::field<&AutomatedReasoningPolicyAnnotation::ingest_content>("ingestContent"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyAnnotation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyBuildWorkflowDocument*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyBuildWorkflowDocument::document>("document", true),
      cli::field<&AutomatedReasoningPolicyBuildWorkflowDocument::document_content_type>("documentContentType", true),
      cli::field<&AutomatedReasoningPolicyBuildWorkflowDocument::document_name>("documentName", true),
      cli::field<&AutomatedReasoningPolicyBuildWorkflowDocument::document_description>("documentDescription"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyBuildWorkflowDocument", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyBuildWorkflowRepairContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyBuildWorkflowRepairContent::annotations>("annotations", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyBuildWorkflowRepairContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyBuildWorkflowSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyBuildWorkflowSource::policy_definition>("policyDefinition"),
      cli::field<&AutomatedReasoningPolicyBuildWorkflowSource::workflow_content>("workflowContent"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyBuildWorkflowSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinition::version>("version"),
      cli::field<&AutomatedReasoningPolicyDefinition::types>("types"),
      cli::field<&AutomatedReasoningPolicyDefinition::rules>("rules"),
      cli::field<&AutomatedReasoningPolicyDefinition::variables>("variables"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinitionRule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinitionRule::id>("id", true),
      cli::field<&AutomatedReasoningPolicyDefinitionRule::expression>("expression", true),
      cli::field<&AutomatedReasoningPolicyDefinitionRule::alternate_expression>("alternateExpression"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinitionRule", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinitionType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinitionType::name>("name", true),
      cli::field<&AutomatedReasoningPolicyDefinitionType::description>("description"),
      cli::field<&AutomatedReasoningPolicyDefinitionType::values>("values", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinitionType", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinitionTypeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinitionTypeValue::value>("value", true),
      cli::field<&AutomatedReasoningPolicyDefinitionTypeValue::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinitionTypeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinitionVariable*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinitionVariable::name>("name", true),
      cli::field<&AutomatedReasoningPolicyDefinitionVariable::type>("type", true),
      cli::field<&AutomatedReasoningPolicyDefinitionVariable::description>("description", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinitionVariable", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDeleteRuleAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDeleteRuleAnnotation::rule_id>("ruleId", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDeleteRuleAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDeleteTypeAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDeleteTypeAnnotation::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDeleteTypeAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDeleteTypeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDeleteTypeValue::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDeleteTypeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDeleteVariableAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDeleteVariableAnnotation::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDeleteVariableAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyGenerateFidelityReportContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyGenerateFidelityReportContent::documents>("documents"),
  };
  static constexpr cli::Shape shape{
      .name = "AutomatedReasoningPolicyGenerateFidelityReportContent", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyIngestContentAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyIngestContentAnnotation::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyIngestContentAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyIterativeRefinementContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyIterativeRefinementContent::documents>("documents", true),
      cli::field<&AutomatedReasoningPolicyIterativeRefinementContent::feedback>("feedback"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyIterativeRefinementContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyTypeValueAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyTypeValueAnnotation::add_type_value>("addTypeValue"),
      cli::field<&AutomatedReasoningPolicyTypeValueAnnotation::update_type_value>("updateTypeValue"),
      cli::field<&AutomatedReasoningPolicyTypeValueAnnotation::delete_type_value>("deleteTypeValue"),
  };
  static constexpr cli::Shape shape{
      .name = "AutomatedReasoningPolicyTypeValueAnnotation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation::rule_ids>("ruleIds"),
      cli::field<&AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation::feedback>("feedback", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation",
                                    .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation::rule_ids>("ruleIds"),
      cli::field<&AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation::scenario_expression>(
          "scenarioExpression", true),
      cli::field<&AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation::feedback>("feedback"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation",
                                    .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateRuleAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateRuleAnnotation::rule_id>("ruleId", true),
      cli::field<&AutomatedReasoningPolicyUpdateRuleAnnotation::expression>("expression", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateRuleAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateTypeAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateTypeAnnotation::name>("name", true),
      cli::field<&AutomatedReasoningPolicyUpdateTypeAnnotation::new_name>("newName"),
      cli::field<&AutomatedReasoningPolicyUpdateTypeAnnotation::description>("description"),
      cli::field<&AutomatedReasoningPolicyUpdateTypeAnnotation::values>("values", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateTypeAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateTypeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateTypeValue::value>("value", true),
      cli::field<&AutomatedReasoningPolicyUpdateTypeValue::new_value>("newValue"),
      cli::field<&AutomatedReasoningPolicyUpdateTypeValue::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateTypeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyUpdateVariableAnnotation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyUpdateVariableAnnotation::name>("name", true),
      cli::field<&AutomatedReasoningPolicyUpdateVariableAnnotation::new_name>("newName"),
      cli::field<&AutomatedReasoningPolicyUpdateVariableAnnotation::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyUpdateVariableAnnotation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyWorkflowTypeContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyWorkflowTypeContent::documents>("documents"),
      cli::field<&AutomatedReasoningPolicyWorkflowTypeContent::policy_repair_assets>("policyRepairAssets"),
      cli::field<&AutomatedReasoningPolicyWorkflowTypeContent::generate_fidelity_report_content>(
          "generateFidelityReportContent"),
      cli::field<&AutomatedReasoningPolicyWorkflowTypeContent::iterative_refinement_content>(
          "iterativeRefinementContent"),
  };
  static constexpr cli::Shape shape{
      .name = "AutomatedReasoningPolicyWorkflowTypeContent", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const BedrockEvaluatorModel*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockEvaluatorModel::model_identifier>("modelIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "BedrockEvaluatorModel", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ByteContentDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ByteContentDoc::identifier>("identifier", true),
      cli::field<&ByteContentDoc::content_type>("contentType", true),
      cli::field<&ByteContentDoc::data>("data", true),
  };
  static constexpr cli::Shape shape{.name = "ByteContentDoc", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CloudWatchConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CloudWatchConfig::log_group_name>("logGroupName", true),
      cli::field<&CloudWatchConfig::role_arn>("roleArn", true),
      cli::field<&CloudWatchConfig::large_data_delivery_s3_config>("largeDataDeliveryS3Config"),
  };
  static constexpr cli::Shape shape{.name = "CloudWatchConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomMetricBedrockEvaluatorModel*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomMetricBedrockEvaluatorModel::model_identifier>("modelIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "CustomMetricBedrockEvaluatorModel", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomMetricDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomMetricDefinition::name>("name", true),
      cli::field<&CustomMetricDefinition::instructions>("instructions", true),
      cli::field<&CustomMetricDefinition::rating_scale>("ratingScale"),
  };
  static constexpr cli::Shape shape{.name = "CustomMetricDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomMetricEvaluatorModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomMetricEvaluatorModelConfig::bedrock_evaluator_models>("bedrockEvaluatorModels", true),
  };
  static constexpr cli::Shape shape{.name = "CustomMetricEvaluatorModelConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomModelDataSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomModelDataSource::model_package_arn_data_source>("modelPackageArnDataSource"),
  };
  static constexpr cli::Shape shape{.name = "CustomModelDataSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CustomizationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomizationConfig::distillation_config>("distillationConfig"),
      cli::field<&CustomizationConfig::rft_config>("rftConfig"),
  };
  static constexpr cli::Shape shape{.name = "CustomizationConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DistillationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DistillationConfig::teacher_model_config>("teacherModelConfig", true),
  };
  static constexpr cli::Shape shape{.name = "DistillationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EndpointConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EndpointConfig::sage_maker>("sageMaker"),
  };
  static constexpr cli::Shape shape{.name = "EndpointConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationBedrockModel*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationBedrockModel::model_identifier>("modelIdentifier", true),
      cli::field<&EvaluationBedrockModel::inference_params>("inferenceParams"),
      cli::field<&EvaluationBedrockModel::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationBedrockModel", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationConfig::automated>("automated"),
      cli::field<&EvaluationConfig::human>("human"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationDataset*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationDataset::name>("name", true),
      cli::field<&EvaluationDataset::dataset_location>("datasetLocation"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationDataset", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationDatasetLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationDatasetLocation::s3_uri>("s3Uri"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationDatasetLocation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationDatasetMetricConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationDatasetMetricConfig::task_type>("taskType", true),
      cli::field<&EvaluationDatasetMetricConfig::dataset>("dataset", true),
      cli::field<&EvaluationDatasetMetricConfig::metric_names>("metricNames", true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationDatasetMetricConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationInferenceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationInferenceConfig::models>("models"),
      cli::field<&EvaluationInferenceConfig::rag_configs>("ragConfigs"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationInferenceConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationModelConfig::bedrock_model>("bedrockModel"),
      cli::field<&EvaluationModelConfig::precomputed_inference_source>("precomputedInferenceSource"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationModelConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationOutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationOutputDataConfig::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationOutputDataConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationPrecomputedInferenceSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationPrecomputedInferenceSource::inference_source_identifier>("inferenceSourceIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationPrecomputedInferenceSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationPrecomputedRagSourceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationPrecomputedRagSourceConfig::retrieve_source_config>("retrieveSourceConfig"),
      cli::field<&EvaluationPrecomputedRagSourceConfig::retrieve_and_generate_source_config>(
          "retrieveAndGenerateSourceConfig"),
  };
  static constexpr cli::Shape shape{.name = "EvaluationPrecomputedRagSourceConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const EvaluationPrecomputedRetrieveAndGenerateSourceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationPrecomputedRetrieveAndGenerateSourceConfig::rag_source_identifier>("ragSourceIdentifier",
                                                                                               true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationPrecomputedRetrieveAndGenerateSourceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluationPrecomputedRetrieveSourceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluationPrecomputedRetrieveSourceConfig::rag_source_identifier>("ragSourceIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "EvaluationPrecomputedRetrieveSourceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EvaluatorModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EvaluatorModelConfig::bedrock_evaluator_models>("bedrockEvaluatorModels"),
  };
  static constexpr cli::Shape shape{.name = "EvaluatorModelConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ExternalSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExternalSource::source_type>("sourceType", true),
      cli::field<&ExternalSource::s3_location>("s3Location"),
      cli::field<&ExternalSource::byte_content>("byteContent"),
  };
  static constexpr cli::Shape shape{.name = "ExternalSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ExternalSourcesGenerationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExternalSourcesGenerationConfiguration::prompt_template>("promptTemplate"),
      cli::field<&ExternalSourcesGenerationConfiguration::guardrail_configuration>("guardrailConfiguration"),
      cli::field<&ExternalSourcesGenerationConfiguration::kb_inference_config>("kbInferenceConfig"),
      cli::field<&ExternalSourcesGenerationConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "ExternalSourcesGenerationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ExternalSourcesRetrieveAndGenerateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExternalSourcesRetrieveAndGenerateConfiguration::model_arn>("modelArn", true),
      cli::field<&ExternalSourcesRetrieveAndGenerateConfiguration::sources>("sources", true),
      cli::field<&ExternalSourcesRetrieveAndGenerateConfiguration::generation_configuration>("generationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ExternalSourcesRetrieveAndGenerateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FieldForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FieldForReranking::field_name>("fieldName", true),
  };
  static constexpr cli::Shape shape{.name = "FieldForReranking", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FilterAttribute*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FilterAttribute::key>("key", true),
      cli::field<&FilterAttribute::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "FilterAttribute", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GenerationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GenerationConfiguration::prompt_template>("promptTemplate"),
      cli::field<&GenerationConfiguration::guardrail_configuration>("guardrailConfiguration"),
      cli::field<&GenerationConfiguration::kb_inference_config>("kbInferenceConfig"),
      cli::field<&GenerationConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "GenerationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GraderConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GraderConfig::lambda_grader>("lambdaGrader"),
  };
  static constexpr cli::Shape shape{.name = "GraderConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailAutomatedReasoningPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailAutomatedReasoningPolicyConfig::policies>("policies", true),
      cli::field<&GuardrailAutomatedReasoningPolicyConfig::confidence_threshold>("confidenceThreshold"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailAutomatedReasoningPolicyConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConfiguration::guardrail_id>("guardrailId", true),
      cli::field<&GuardrailConfiguration::guardrail_version>("guardrailVersion", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContentFilterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContentFilterConfig::type>("type", true),
      cli::field<&GuardrailContentFilterConfig::input_strength>("inputStrength", true),
      cli::field<&GuardrailContentFilterConfig::output_strength>("outputStrength", true),
      cli::field<&GuardrailContentFilterConfig::input_modalities>("inputModalities"),
      cli::field<&GuardrailContentFilterConfig::output_modalities>("outputModalities"),
      cli::field<&GuardrailContentFilterConfig::input_action>("inputAction"),
      cli::field<&GuardrailContentFilterConfig::output_action>("outputAction"),
      cli::field<&GuardrailContentFilterConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailContentFilterConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContentFilterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContentFiltersTierConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContentFiltersTierConfig::tier_name>("tierName", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContentFiltersTierConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContentPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContentPolicyConfig::filters_config>("filtersConfig", true),
      cli::field<&GuardrailContentPolicyConfig::tier_config>("tierConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContentPolicyConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContextualGroundingFilterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContextualGroundingFilterConfig::type>("type", true),
      cli::field<&GuardrailContextualGroundingFilterConfig::threshold>("threshold", true),
      cli::field<&GuardrailContextualGroundingFilterConfig::action>("action"),
      cli::field<&GuardrailContextualGroundingFilterConfig::enabled>("enabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContextualGroundingFilterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContextualGroundingPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContextualGroundingPolicyConfig::filters_config>("filtersConfig", true),
      cli::field<&GuardrailContextualGroundingPolicyConfig::tier_config>("tierConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContextualGroundingPolicyConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContextualGroundingTierConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContextualGroundingTierConfig::tier_name>("tierName", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContextualGroundingTierConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailCrossRegionConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailCrossRegionConfig::guardrail_profile_identifier>("guardrailProfileIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailCrossRegionConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailManagedWordsConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailManagedWordsConfig::type>("type", true),
      cli::field<&GuardrailManagedWordsConfig::input_action>("inputAction"),
      cli::field<&GuardrailManagedWordsConfig::output_action>("outputAction"),
      cli::field<&GuardrailManagedWordsConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailManagedWordsConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailManagedWordsConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailPiiEntityConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailPiiEntityConfig::type>("type", true),
      cli::field<&GuardrailPiiEntityConfig::action>("action", true),
      cli::field<&GuardrailPiiEntityConfig::input_action>("inputAction"),
      cli::field<&GuardrailPiiEntityConfig::output_action>("outputAction"),
      cli::field<&GuardrailPiiEntityConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailPiiEntityConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailPiiEntityConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailRegexConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailRegexConfig::name>("name", true),
      cli::field<&GuardrailRegexConfig::description>("description"),
      cli::field<&GuardrailRegexConfig::pattern>("pattern", true),
      cli::field<&GuardrailRegexConfig::action>("action", true),
      cli::field<&GuardrailRegexConfig::input_action>("inputAction"),
      cli::field<&GuardrailRegexConfig::output_action>("outputAction"),
      cli::field<&GuardrailRegexConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailRegexConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailRegexConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailSensitiveInformationPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailSensitiveInformationPolicyConfig::pii_entities_config>("piiEntitiesConfig"),
      cli::field<&GuardrailSensitiveInformationPolicyConfig::regexes_config>("regexesConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailSensitiveInformationPolicyConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailTopicConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailTopicConfig::name>("name", true),
      cli::field<&GuardrailTopicConfig::definition>("definition", true),
      cli::field<&GuardrailTopicConfig::examples>("examples"),
      cli::field<&GuardrailTopicConfig::type>("type", true),
      cli::field<&GuardrailTopicConfig::input_action>("inputAction"),
      cli::field<&GuardrailTopicConfig::output_action>("outputAction"),
      cli::field<&GuardrailTopicConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailTopicConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailTopicConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailTopicPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailTopicPolicyConfig::topics_config>("topicsConfig", true),
      cli::field<&GuardrailTopicPolicyConfig::tier_config>("tierConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailTopicPolicyConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailTopicsTierConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailTopicsTierConfig::tier_name>("tierName", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailTopicsTierConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailWordConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailWordConfig::text>("text", true),
      cli::field<&GuardrailWordConfig::input_action>("inputAction"),
      cli::field<&GuardrailWordConfig::output_action>("outputAction"),
      cli::field<&GuardrailWordConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailWordConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailWordConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailWordPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailWordPolicyConfig::words_config>("wordsConfig"),
      cli::field<&GuardrailWordPolicyConfig::managed_word_lists_config>("managedWordListsConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailWordPolicyConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HumanEvaluationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HumanEvaluationConfig::human_workflow_config>("humanWorkflowConfig"),
      cli::field<&HumanEvaluationConfig::custom_metrics>("customMetrics"),
      cli::field<&HumanEvaluationConfig::dataset_metric_configs>("datasetMetricConfigs", true),
  };
  static constexpr cli::Shape shape{.name = "HumanEvaluationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HumanEvaluationCustomMetric*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HumanEvaluationCustomMetric::name>("name", true),
      cli::field<&HumanEvaluationCustomMetric::description>("description"),
      cli::field<&HumanEvaluationCustomMetric::rating_method>("ratingMethod", true),
  };
  static constexpr cli::Shape shape{.name = "HumanEvaluationCustomMetric", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HumanWorkflowConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HumanWorkflowConfig::flow_definition_arn>("flowDefinitionArn", true),
      cli::field<&HumanWorkflowConfig::instructions>("instructions"),
  };
  static constexpr cli::Shape shape{.name = "HumanWorkflowConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImplicitFilterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImplicitFilterConfiguration::metadata_attributes>("metadataAttributes", true),
      cli::field<&ImplicitFilterConfiguration::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "ImplicitFilterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConfiguration::max_tokens>("maxTokens"),
      cli::field<&InferenceConfiguration::temperature>("temperature"),
      cli::field<&InferenceConfiguration::top_p>("topP"),
      cli::field<&InferenceConfiguration::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "InferenceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceProfileModelSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceProfileModelSource::copy_from>("copyFrom"),
  };
  static constexpr cli::Shape shape{.name = "InferenceProfileModelSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InvocationLogSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvocationLogSource::s3_uri>("s3Uri"),
  };
  static constexpr cli::Shape shape{.name = "InvocationLogSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InvocationLogsConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvocationLogsConfig::use_prompt_response>("usePromptResponse"),
      cli::field<&InvocationLogsConfig::invocation_log_source>("invocationLogSource", true),
      cli::field<&InvocationLogsConfig::request_metadata_filters>("requestMetadataFilters"),
  };
  static constexpr cli::Shape shape{.name = "InvocationLogsConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KbInferenceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KbInferenceConfig::text_inference_config>("textInferenceConfig"),
  };
  static constexpr cli::Shape shape{.name = "KbInferenceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseConfig::retrieve_config>("retrieveConfig"),
      cli::field<&KnowledgeBaseConfig::retrieve_and_generate_config>("retrieveAndGenerateConfig"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseRetrievalConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseRetrievalConfiguration::vector_search_configuration>("vectorSearchConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseRetrievalConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseRetrieveAndGenerateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::model_arn>("modelArn", true),
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::retrieval_configuration>("retrievalConfiguration"),
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::generation_configuration>("generationConfiguration"),
      cli::field<&KnowledgeBaseRetrieveAndGenerateConfiguration::orchestration_configuration>(
          "orchestrationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseRetrieveAndGenerateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseVectorSearchConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseVectorSearchConfiguration::number_of_results>("numberOfResults"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::override_search_type>("overrideSearchType"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::filter>("filter"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::implicit_filter_configuration>("implicitFilterConfiguration"),
      cli::field<&KnowledgeBaseVectorSearchConfiguration::reranking_configuration>("rerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseVectorSearchConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LambdaGraderConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LambdaGraderConfig::lambda_arn>("lambdaArn", true),
  };
  static constexpr cli::Shape shape{.name = "LambdaGraderConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LoggingConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LoggingConfig::cloud_watch_config>("cloudWatchConfig"),
      cli::field<&LoggingConfig::s3_config>("s3Config"),
      cli::field<&LoggingConfig::text_data_delivery_enabled>("textDataDeliveryEnabled"),
      cli::field<&LoggingConfig::image_data_delivery_enabled>("imageDataDeliveryEnabled"),
      cli::field<&LoggingConfig::embedding_data_delivery_enabled>("embeddingDataDeliveryEnabled"),
      cli::field<&LoggingConfig::video_data_delivery_enabled>("videoDataDeliveryEnabled"),
      cli::field<&LoggingConfig::audio_data_delivery_enabled>("audioDataDeliveryEnabled"),
  };
  static constexpr cli::Shape shape{.name = "LoggingConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataAttributeSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataAttributeSchema::key>("key", true),
      cli::field<&MetadataAttributeSchema::type>("type", true),
      cli::field<&MetadataAttributeSchema::description>("description", true),
  };
  static constexpr cli::Shape shape{.name = "MetadataAttributeSchema", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataConfigurationForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataConfigurationForReranking::selection_mode>("selectionMode", true),
      cli::field<&MetadataConfigurationForReranking::selective_mode_configuration>("selectiveModeConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "MetadataConfigurationForReranking", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelConfiguration::model_id>("modelId", true),
      cli::field<&ModelConfiguration::inference_config>("inferenceConfig"),
      cli::field<&ModelConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "ModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelDataSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelDataSource::s3_data_source>("s3DataSource"),
  };
  static constexpr cli::Shape shape{.name = "ModelDataSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModelEnforcement*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelEnforcement::included_models>("includedModels", true),
      cli::field<&ModelEnforcement::excluded_models>("excludedModels", true),
  };
  static constexpr cli::Shape shape{.name = "ModelEnforcement", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelInvocationJobInputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelInvocationJobInputDataConfig::s3_input_data_config>("s3InputDataConfig"),
  };
  static constexpr cli::Shape shape{.name = "ModelInvocationJobInputDataConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModelInvocationJobOutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelInvocationJobOutputDataConfig::s3_output_data_config>("s3OutputDataConfig"),
  };
  static constexpr cli::Shape shape{.name = "ModelInvocationJobOutputDataConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ModelInvocationJobS3InputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelInvocationJobS3InputDataConfig::s3_input_format>("s3InputFormat"),
      cli::field<&ModelInvocationJobS3InputDataConfig::s3_uri>("s3Uri", true),
      cli::field<&ModelInvocationJobS3InputDataConfig::s3_bucket_owner>("s3BucketOwner"),
  };
  static constexpr cli::Shape shape{.name = "ModelInvocationJobS3InputDataConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelInvocationJobS3OutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelInvocationJobS3OutputDataConfig::s3_uri>("s3Uri", true),
      cli::field<&ModelInvocationJobS3OutputDataConfig::s3_encryption_key_id>("s3EncryptionKeyId"),
      cli::field<&ModelInvocationJobS3OutputDataConfig::s3_bucket_owner>("s3BucketOwner"),
  };
  static constexpr cli::Shape shape{.name = "ModelInvocationJobS3OutputDataConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelPackageArnDataSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelPackageArnDataSource::model_package_arn>("modelPackageArn", true),
  };
  static constexpr cli::Shape shape{.name = "ModelPackageArnDataSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OrchestrationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OrchestrationConfiguration::query_transformation_configuration>("queryTransformationConfiguration",
                                                                                  true),
  };
  static constexpr cli::Shape shape{.name = "OrchestrationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputDataConfig::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "OutputDataConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PerformanceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PerformanceConfiguration::latency>("latency"),
  };
  static constexpr cli::Shape shape{.name = "PerformanceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptRouterTargetModel*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptRouterTargetModel::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "PromptRouterTargetModel", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptTemplate*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptTemplate::text_prompt_template>("textPromptTemplate"),
  };
  static constexpr cli::Shape shape{.name = "PromptTemplate", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryTransformationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryTransformationConfiguration::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "QueryTransformationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RAGConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RAGConfig::knowledge_base_config>("knowledgeBaseConfig"),
      cli::field<&RAGConfig::precomputed_rag_source_config>("precomputedRagSourceConfig"),
  };
  static constexpr cli::Shape shape{.name = "RAGConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RFTConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RFTConfig::grader_config>("graderConfig"),
      cli::field<&RFTConfig::hyper_parameters>("hyperParameters"),
  };
  static constexpr cli::Shape shape{.name = "RFTConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RFTHyperParameters*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RFTHyperParameters::epoch_count>("epochCount"),
      cli::field<&RFTHyperParameters::batch_size>("batchSize"),
      cli::field<&RFTHyperParameters::learning_rate>("learningRate"),
      cli::field<&RFTHyperParameters::max_prompt_length>("maxPromptLength"),
      cli::field<&RFTHyperParameters::training_sample_per_prompt>("trainingSamplePerPrompt"),
      cli::field<&RFTHyperParameters::inference_max_tokens>("inferenceMaxTokens"),
      cli::field<&RFTHyperParameters::reasoning_effort>("reasoningEffort"),
      cli::field<&RFTHyperParameters::eval_interval>("evalInterval"),
  };
  static constexpr cli::Shape shape{.name = "RFTHyperParameters", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RatingScaleItem*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RatingScaleItem::definition>("definition", true),
      cli::field<&RatingScaleItem::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "RatingScaleItem", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RatingScaleItemValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RatingScaleItemValue::string_value>("stringValue"),
      cli::field<&RatingScaleItemValue::float_value>("floatValue"),
  };
  static constexpr cli::Shape shape{.name = "RatingScaleItemValue", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RequestMetadataBaseFilters*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RequestMetadataBaseFilters::equals>("equals"),
      cli::field<&RequestMetadataBaseFilters::not_equals>("notEquals"),
  };
  static constexpr cli::Shape shape{.name = "RequestMetadataBaseFilters", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RequestMetadataFilters*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RequestMetadataFilters::equals>("equals"),
      cli::field<&RequestMetadataFilters::not_equals>("notEquals"),
      cli::field<&RequestMetadataFilters::and_all>("andAll"),
      cli::field<&RequestMetadataFilters::or_all>("orAll"),
  };
  static constexpr cli::Shape shape{.name = "RequestMetadataFilters", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RerankingMetadataSelectiveModeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_include>("fieldsToInclude"),
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_exclude>("fieldsToExclude"),
  };
  static constexpr cli::Shape shape{
      .name = "RerankingMetadataSelectiveModeConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFilter::equals>("equals"),
      cli::field<&RetrievalFilter::not_equals>("notEquals"),
      cli::field<&RetrievalFilter::greater_than>("greaterThan"),
      cli::field<&RetrievalFilter::greater_than_or_equals>("greaterThanOrEquals"),
      cli::field<&RetrievalFilter::less_than>("lessThan"),
      cli::field<&RetrievalFilter::less_than_or_equals>("lessThanOrEquals"),
      cli::field<&RetrievalFilter::in>("in"),
      cli::field<&RetrievalFilter::not_in>("notIn"),
      cli::field<&RetrievalFilter::starts_with>("startsWith"),
      cli::field<&RetrievalFilter::list_contains>("listContains"),
      cli::field<&RetrievalFilter::string_contains>("stringContains"),
      cli::field<&RetrievalFilter::and_all>("andAll"),
      cli::field<&RetrievalFilter::or_all>("orAll"),
  };
  static constexpr cli::Shape shape{.name = "RetrievalFilter", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RetrieveAndGenerateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrieveAndGenerateConfiguration::type>("type", true),
      cli::field<&RetrieveAndGenerateConfiguration::knowledge_base_configuration>("knowledgeBaseConfiguration"),
      cli::field<&RetrieveAndGenerateConfiguration::external_sources_configuration>("externalSourcesConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "RetrieveAndGenerateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrieveConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrieveConfig::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&RetrieveConfig::knowledge_base_retrieval_configuration>("knowledgeBaseRetrievalConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RetrieveConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RoutingCriteria*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RoutingCriteria::response_quality_difference>("responseQualityDifference", true),
  };
  static constexpr cli::Shape shape{.name = "RoutingCriteria", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Config*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Config::bucket_name>("bucketName", true),
      cli::field<&S3Config::key_prefix>("keyPrefix"),
  };
  static constexpr cli::Shape shape{.name = "S3Config", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3DataSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3DataSource::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3DataSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3ObjectDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3ObjectDoc::uri>("uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3ObjectDoc", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SageMakerEndpoint*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SageMakerEndpoint::initial_instance_count>("initialInstanceCount", true),
      cli::field<&SageMakerEndpoint::instance_type>("instanceType", true),
      cli::field<&SageMakerEndpoint::execution_role>("executionRole", true),
      cli::field<&SageMakerEndpoint::kms_encryption_key>("kmsEncryptionKey"),
      cli::field<&SageMakerEndpoint::vpc>("vpc"),
  };
  static constexpr cli::Shape shape{.name = "SageMakerEndpoint", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SelectiveContentGuarding*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SelectiveContentGuarding::system>("system"),
      cli::field<&SelectiveContentGuarding::messages>("messages"),
  };
  static constexpr cli::Shape shape{.name = "SelectiveContentGuarding", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Tag*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tag::key>("key", true),
      cli::field<&Tag::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "Tag", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TeacherModelConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TeacherModelConfig::teacher_model_identifier>("teacherModelIdentifier", true),
      cli::field<&TeacherModelConfig::max_response_length_for_inference>("maxResponseLengthForInference"),
  };
  static constexpr cli::Shape shape{.name = "TeacherModelConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TextInferenceConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextInferenceConfig::temperature>("temperature"),
      cli::field<&TextInferenceConfig::top_p>("topP"),
      cli::field<&TextInferenceConfig::max_tokens>("maxTokens"),
      cli::field<&TextInferenceConfig::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "TextInferenceConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TrainingDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TrainingDataConfig::s3_uri>("s3Uri"),
      cli::field<&TrainingDataConfig::invocation_logs_config>("invocationLogsConfig"),
  };
  static constexpr cli::Shape shape{.name = "TrainingDataConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ValidationDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ValidationDataConfig::validators>("validators", true),
  };
  static constexpr cli::Shape shape{.name = "ValidationDataConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Validator*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Validator::s3_uri>("s3Uri", true),
  };
  static constexpr cli::Shape shape{.name = "Validator", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchBedrockRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchBedrockRerankingConfiguration::model_configuration>("modelConfiguration", true),
      cli::field<&VectorSearchBedrockRerankingConfiguration::number_of_reranked_results>("numberOfRerankedResults"),
      cli::field<&VectorSearchBedrockRerankingConfiguration::metadata_configuration>("metadataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchBedrockRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchBedrockRerankingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchBedrockRerankingModelConfiguration::model_arn>("modelArn", true),
      cli::field<&VectorSearchBedrockRerankingModelConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchBedrockRerankingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchRerankingConfiguration::type>("type", true),
      cli::field<&VectorSearchRerankingConfiguration::bedrock_reranking_configuration>("bedrockRerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VpcConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VpcConfig::subnet_ids>("subnetIds", true),
      cli::field<&VpcConfig::security_group_ids>("securityGroupIds", true),
  };
  static constexpr cli::Shape shape{.name = "VpcConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
