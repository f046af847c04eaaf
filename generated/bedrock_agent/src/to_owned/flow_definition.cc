// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/flow_definition.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/flow_definition.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

AgentFlowNodeConfiguration to_owned(const AgentFlowNodeConfigurationView& view) {
  AgentFlowNodeConfiguration owned;
  internal::own(owned.agent_alias_arn, view.agent_alias_arn);
  return owned;
}

CollectorFlowNodeConfiguration to_owned(const CollectorFlowNodeConfigurationView&) { return {}; }

FlowCondition to_owned(const FlowConditionView& view) {
  FlowCondition owned;
  internal::own(owned.name, view.name);
  internal::own(owned.expression, view.expression);
  return owned;
}

ConditionFlowNodeConfiguration to_owned(const ConditionFlowNodeConfigurationView& view) {
  ConditionFlowNodeConfiguration owned;
  internal::own(owned.conditions, view.conditions);
  return owned;
}

FieldForReranking to_owned(const FieldForRerankingView& view) {
  FieldForReranking owned;
  internal::own(owned.field_name, view.field_name);
  return owned;
}

FlowConditionalConnectionConfiguration to_owned(const FlowConditionalConnectionConfigurationView& view) {
  FlowConditionalConnectionConfiguration owned;
  internal::own(owned.condition, view.condition);
  return owned;
}

FlowDataConnectionConfiguration to_owned(const FlowDataConnectionConfigurationView& view) {
  FlowDataConnectionConfiguration owned;
  internal::own(owned.source_output, view.source_output);
  internal::own(owned.target_input, view.target_input);
  return owned;
}

FlowConnectionConfiguration to_owned(const FlowConnectionConfigurationView& view) {
  FlowConnectionConfiguration owned;
  internal::own(owned.data, view.data);
  internal::own(owned.conditional, view.conditional);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

FlowConnection to_owned(const FlowConnectionView& view) {
  FlowConnection owned;
  internal::own(owned.type, view.type);
  internal::own(owned.name, view.name);
  internal::own(owned.source, view.source);
  internal::own(owned.target, view.target);
  internal::own(owned.configuration, view.configuration);
  return owned;
}

InlineCodeFlowNodeConfiguration to_owned(const InlineCodeFlowNodeConfigurationView& view) {
  InlineCodeFlowNodeConfiguration owned;
  internal::own(owned.code, view.code);
  internal::own(owned.language, view.language);
  return owned;
}

InputFlowNodeConfiguration to_owned(const InputFlowNodeConfigurationView&) { return {}; }

IteratorFlowNodeConfiguration to_owned(const IteratorFlowNodeConfigurationView&) { return {}; }

KnowledgeBasePromptTemplate to_owned(const KnowledgeBasePromptTemplateView& view) {
  KnowledgeBasePromptTemplate owned;
  internal::own(owned.text_prompt_template, view.text_prompt_template);
  return owned;
}

PerformanceConfiguration to_owned(const PerformanceConfigurationView& view) {
  PerformanceConfiguration owned;
  internal::own(owned.latency, view.latency);
  return owned;
}

KnowledgeBaseOrchestrationConfiguration to_owned(const KnowledgeBaseOrchestrationConfigurationView& view) {
  KnowledgeBaseOrchestrationConfiguration owned;
  internal::own(owned.prompt_template, view.prompt_template);
  internal::own(owned.inference_config, view.inference_config);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  internal::own(owned.performance_config, view.performance_config);
  return owned;
}

RerankingMetadataSelectiveModeConfiguration to_owned(const RerankingMetadataSelectiveModeConfigurationView& view) {
  RerankingMetadataSelectiveModeConfiguration owned;
  internal::own(owned.fields_to_include, view.fields_to_include);
  internal::own(owned.fields_to_exclude, view.fields_to_exclude);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

MetadataConfigurationForReranking to_owned(const MetadataConfigurationForRerankingView& view) {
  MetadataConfigurationForReranking owned;
  internal::own(owned.selection_mode, view.selection_mode);
  internal::own(owned.selective_mode_configuration, view.selective_mode_configuration);
  return owned;
}

VectorSearchBedrockRerankingModelConfiguration to_owned(
    const VectorSearchBedrockRerankingModelConfigurationView& view) {
  VectorSearchBedrockRerankingModelConfiguration owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  return owned;
}

VectorSearchBedrockRerankingConfiguration to_owned(const VectorSearchBedrockRerankingConfigurationView& view) {
  VectorSearchBedrockRerankingConfiguration owned;
  internal::own(owned.model_configuration, view.model_configuration);
  internal::own(owned.number_of_reranked_results, view.number_of_reranked_results);
  internal::own(owned.metadata_configuration, view.metadata_configuration);
  return owned;
}

VectorSearchRerankingConfiguration to_owned(const VectorSearchRerankingConfigurationView& view) {
  VectorSearchRerankingConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.bedrock_reranking_configuration, view.bedrock_reranking_configuration);
  return owned;
}

KnowledgeBaseFlowNodeConfiguration to_owned(const KnowledgeBaseFlowNodeConfigurationView& view) {
  KnowledgeBaseFlowNodeConfiguration owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.guardrail_configuration, view.guardrail_configuration);
  internal::own(owned.number_of_results, view.number_of_results);
  internal::own(owned.prompt_template, view.prompt_template);
  internal::own(owned.inference_configuration, view.inference_configuration);
  internal::own(owned.reranking_configuration, view.reranking_configuration);
  internal::own(owned.orchestration_configuration, view.orchestration_configuration);
  return owned;
}

LambdaFunctionFlowNodeConfiguration to_owned(const LambdaFunctionFlowNodeConfigurationView& view) {
  LambdaFunctionFlowNodeConfiguration owned;
  internal::own(owned.lambda_arn, view.lambda_arn);
  return owned;
}

LexFlowNodeConfiguration to_owned(const LexFlowNodeConfigurationView& view) {
  LexFlowNodeConfiguration owned;
  internal::own(owned.bot_alias_arn, view.bot_alias_arn);
  internal::own(owned.locale_id, view.locale_id);
  return owned;
}

LoopControllerFlowNodeConfiguration to_owned(const LoopControllerFlowNodeConfigurationView& view) {
  LoopControllerFlowNodeConfiguration owned;
  internal::own(owned.continue_condition, view.continue_condition);
  internal::own(owned.max_iterations, view.max_iterations);
  return owned;
}

LoopInputFlowNodeConfiguration to_owned(const LoopInputFlowNodeConfigurationView&) { return {}; }

OutputFlowNodeConfiguration to_owned(const OutputFlowNodeConfigurationView&) { return {}; }

PromptFlowNodeInlineConfiguration to_owned(const PromptFlowNodeInlineConfigurationView& view) {
  PromptFlowNodeInlineConfiguration owned;
  internal::own(owned.template_type, view.template_type);
  internal::own(owned.template_configuration, view.template_configuration);
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.inference_configuration, view.inference_configuration);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  return owned;
}

PromptFlowNodeResourceConfiguration to_owned(const PromptFlowNodeResourceConfigurationView& view) {
  PromptFlowNodeResourceConfiguration owned;
  internal::own(owned.prompt_arn, view.prompt_arn);
  return owned;
}

PromptFlowNodeSourceConfiguration to_owned(const PromptFlowNodeSourceConfigurationView& view) {
  PromptFlowNodeSourceConfiguration owned;
  internal::own(owned.resource, view.resource);
  internal::own(owned.inline_, view.inline_);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

PromptFlowNodeConfiguration to_owned(const PromptFlowNodeConfigurationView& view) {
  PromptFlowNodeConfiguration owned;
  internal::own(owned.source_configuration, view.source_configuration);
  internal::own(owned.guardrail_configuration, view.guardrail_configuration);
  return owned;
}

RetrievalFlowNodeS3Configuration to_owned(const RetrievalFlowNodeS3ConfigurationView& view) {
  RetrievalFlowNodeS3Configuration owned;
  internal::own(owned.bucket_name, view.bucket_name);
  return owned;
}

RetrievalFlowNodeServiceConfiguration to_owned(const RetrievalFlowNodeServiceConfigurationView& view) {
  RetrievalFlowNodeServiceConfiguration owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

RetrievalFlowNodeConfiguration to_owned(const RetrievalFlowNodeConfigurationView& view) {
  RetrievalFlowNodeConfiguration owned;
  internal::own(owned.service_configuration, view.service_configuration);
  return owned;
}

StorageFlowNodeS3Configuration to_owned(const StorageFlowNodeS3ConfigurationView& view) {
  StorageFlowNodeS3Configuration owned;
  internal::own(owned.bucket_name, view.bucket_name);
  return owned;
}

StorageFlowNodeServiceConfiguration to_owned(const StorageFlowNodeServiceConfigurationView& view) {
  StorageFlowNodeServiceConfiguration owned;
  internal::own(owned.s3, view.s3);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

StorageFlowNodeConfiguration to_owned(const StorageFlowNodeConfigurationView& view) {
  StorageFlowNodeConfiguration owned;
  internal::own(owned.service_configuration, view.service_configuration);
  return owned;
}

FlowNodeInput to_owned(const FlowNodeInputView& view) {
  FlowNodeInput owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.expression, view.expression);
  internal::own(owned.category, view.category);
  return owned;
}

FlowNodeOutput to_owned(const FlowNodeOutputView& view) {
  FlowNodeOutput owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  return owned;
}

FlowDefinition to_owned(const FlowDefinitionView& view) {
  FlowDefinition owned;
  internal::own(owned.nodes, view.nodes);
  internal::own(owned.connections, view.connections);
  return owned;
}

FlowNode to_owned(const FlowNodeView& view) {
  FlowNode owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.configuration, view.configuration);
  internal::own(owned.inputs, view.inputs);
  internal::own(owned.outputs, view.outputs);
  return owned;
}

FlowNodeConfiguration to_owned(const FlowNodeConfigurationView& view) {
  FlowNodeConfiguration owned;
  internal::own(owned.input, view.input);
  internal::own(owned.output, view.output);
  internal::own(owned.knowledge_base, view.knowledge_base);
  internal::own(owned.condition, view.condition);
  internal::own(owned.lex, view.lex);
  internal::own(owned.prompt, view.prompt);
  internal::own(owned.lambda_function, view.lambda_function);
  internal::own(owned.storage, view.storage);
  internal::own(owned.agent, view.agent);
  internal::own(owned.retrieval, view.retrieval);
  internal::own(owned.iterator, view.iterator);
  internal::own(owned.collector, view.collector);
  internal::own(owned.inline_code, view.inline_code);
  internal::own(owned.loop, view.loop);
  internal::own(owned.loop_input, view.loop_input);
  internal::own(owned.loop_controller, view.loop_controller);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

LoopFlowNodeConfiguration to_owned(const LoopFlowNodeConfigurationView& view) {
  LoopFlowNodeConfiguration owned;
  internal::own(owned.definition, view.definition);
  return owned;
}

}  // namespace outcrop::bedrock_agent
