// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/evaluation_inference_config.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/evaluation_inference_config.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ByteContentDoc to_owned(const ByteContentDocView& view) {
  ByteContentDoc owned;
  internal::own(owned.identifier, view.identifier);
  internal::own(owned.content_type, view.content_type);
  internal::own(owned.data, view.data);
  return owned;
}

PerformanceConfiguration to_owned(const PerformanceConfigurationView& view) {
  PerformanceConfiguration owned;
  internal::own(owned.latency, view.latency);
  return owned;
}

EvaluationBedrockModel to_owned(const EvaluationBedrockModelView& view) {
  EvaluationBedrockModel owned;
  internal::own(owned.model_identifier, view.model_identifier);
  internal::own(owned.inference_params, view.inference_params);
  internal::own(owned.performance_config, view.performance_config);
  return owned;
}

EvaluationPrecomputedInferenceSource to_owned(const EvaluationPrecomputedInferenceSourceView& view) {
  EvaluationPrecomputedInferenceSource owned;
  internal::own(owned.inference_source_identifier, view.inference_source_identifier);
  return owned;
}

EvaluationModelConfig to_owned(const EvaluationModelConfigView& view) {
  EvaluationModelConfig owned;
  internal::own(owned.bedrock_model, view.bedrock_model);
  internal::own(owned.precomputed_inference_source, view.precomputed_inference_source);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

EvaluationPrecomputedRetrieveAndGenerateSourceConfig to_owned(
    const EvaluationPrecomputedRetrieveAndGenerateSourceConfigView& view) {
  EvaluationPrecomputedRetrieveAndGenerateSourceConfig owned;
  internal::own(owned.rag_source_identifier, view.rag_source_identifier);
  return owned;
}

EvaluationPrecomputedRetrieveSourceConfig to_owned(const EvaluationPrecomputedRetrieveSourceConfigView& view) {
  EvaluationPrecomputedRetrieveSourceConfig owned;
  internal::own(owned.rag_source_identifier, view.rag_source_identifier);
  return owned;
}

EvaluationPrecomputedRagSourceConfig to_owned(const EvaluationPrecomputedRagSourceConfigView& view) {
  EvaluationPrecomputedRagSourceConfig owned;
  internal::own(owned.retrieve_source_config, view.retrieve_source_config);
  internal::own(owned.retrieve_and_generate_source_config, view.retrieve_and_generate_source_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

S3ObjectDoc to_owned(const S3ObjectDocView& view) {
  S3ObjectDoc owned;
  internal::own(owned.uri, view.uri);
  return owned;
}

ExternalSource to_owned(const ExternalSourceView& view) {
  ExternalSource owned;
  internal::own(owned.source_type, view.source_type);
  internal::own(owned.s3_location, view.s3_location);
  internal::own(owned.byte_content, view.byte_content);
  return owned;
}

GuardrailConfiguration to_owned(const GuardrailConfigurationView& view) {
  GuardrailConfiguration owned;
  internal::own(owned.guardrail_id, view.guardrail_id);
  internal::own(owned.guardrail_version, view.guardrail_version);
  return owned;
}

TextInferenceConfig to_owned(const TextInferenceConfigView& view) {
  TextInferenceConfig owned;
  internal::own(owned.temperature, view.temperature);
  internal::own(owned.top_p, view.top_p);
  internal::own(owned.max_tokens, view.max_tokens);
  internal::own(owned.stop_sequences, view.stop_sequences);
  return owned;
}

KbInferenceConfig to_owned(const KbInferenceConfigView& view) {
  KbInferenceConfig owned;
  internal::own(owned.text_inference_config, view.text_inference_config);
  return owned;
}

PromptTemplate to_owned(const PromptTemplateView& view) {
  PromptTemplate owned;
  internal::own(owned.text_prompt_template, view.text_prompt_template);
  return owned;
}

ExternalSourcesGenerationConfiguration to_owned(const ExternalSourcesGenerationConfigurationView& view) {
  ExternalSourcesGenerationConfiguration owned;
  internal::own(owned.prompt_template, view.prompt_template);
  internal::own(owned.guardrail_configuration, view.guardrail_configuration);
  internal::own(owned.kb_inference_config, view.kb_inference_config);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  return owned;
}

ExternalSourcesRetrieveAndGenerateConfiguration to_owned(
    const ExternalSourcesRetrieveAndGenerateConfigurationView& view) {
  ExternalSourcesRetrieveAndGenerateConfiguration owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.sources, view.sources);
  internal::own(owned.generation_configuration, view.generation_configuration);
  return owned;
}

GenerationConfiguration to_owned(const GenerationConfigurationView& view) {
  GenerationConfiguration owned;
  internal::own(owned.prompt_template, view.prompt_template);
  internal::own(owned.guardrail_configuration, view.guardrail_configuration);
  internal::own(owned.kb_inference_config, view.kb_inference_config);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  return owned;
}

MetadataAttributeSchema to_owned(const MetadataAttributeSchemaView& view) {
  MetadataAttributeSchema owned;
  internal::own(owned.key, view.key);
  internal::own(owned.type, view.type);
  internal::own(owned.description, view.description);
  return owned;
}

ImplicitFilterConfiguration to_owned(const ImplicitFilterConfigurationView& view) {
  ImplicitFilterConfiguration owned;
  internal::own(owned.metadata_attributes, view.metadata_attributes);
  internal::own(owned.model_arn, view.model_arn);
  return owned;
}

FilterAttribute to_owned(const FilterAttributeView& view) {
  FilterAttribute owned;
  internal::own(owned.key, view.key);
  internal::own(owned.value, view.value);
  return owned;
}

RetrievalFilter to_owned(const RetrievalFilterView& view) {
  RetrievalFilter owned;
  internal::own(owned.equals, view.equals);
  internal::own(owned.not_equals, view.not_equals);
  internal::own(owned.greater_than, view.greater_than);
  internal::own(owned.greater_than_or_equals, view.greater_than_or_equals);
  internal::own(owned.less_than, view.less_than);
  internal::own(owned.less_than_or_equals, view.less_than_or_equals);
  internal::own(owned.in, view.in);
  internal::own(owned.not_in, view.not_in);
  internal::own(owned.starts_with, view.starts_with);
  internal::own(owned.list_contains, view.list_contains);
  internal::own(owned.string_contains, view.string_contains);
  internal::own(owned.and_all, view.and_all);
  internal::own(owned.or_all, view.or_all);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

FieldForReranking to_owned(const FieldForRerankingView& view) {
  FieldForReranking owned;
  internal::own(owned.field_name, view.field_name);
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

KnowledgeBaseVectorSearchConfiguration to_owned(const KnowledgeBaseVectorSearchConfigurationView& view) {
  KnowledgeBaseVectorSearchConfiguration owned;
  internal::own(owned.number_of_results, view.number_of_results);
  internal::own(owned.override_search_type, view.override_search_type);
  internal::own(owned.filter, view.filter);
  internal::own(owned.implicit_filter_configuration, view.implicit_filter_configuration);
  internal::own(owned.reranking_configuration, view.reranking_configuration);
  return owned;
}

KnowledgeBaseRetrievalConfiguration to_owned(const KnowledgeBaseRetrievalConfigurationView& view) {
  KnowledgeBaseRetrievalConfiguration owned;
  internal::own(owned.vector_search_configuration, view.vector_search_configuration);
  return owned;
}

QueryTransformationConfiguration to_owned(const QueryTransformationConfigurationView& view) {
  QueryTransformationConfiguration owned;
  internal::own(owned.type, view.type);
  return owned;
}

OrchestrationConfiguration to_owned(const OrchestrationConfigurationView& view) {
  OrchestrationConfiguration owned;
  internal::own(owned.query_transformation_configuration, view.query_transformation_configuration);
  return owned;
}

KnowledgeBaseRetrieveAndGenerateConfiguration to_owned(const KnowledgeBaseRetrieveAndGenerateConfigurationView& view) {
  KnowledgeBaseRetrieveAndGenerateConfiguration owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.retrieval_configuration, view.retrieval_configuration);
  internal::own(owned.generation_configuration, view.generation_configuration);
  internal::own(owned.orchestration_configuration, view.orchestration_configuration);
  return owned;
}

RetrieveAndGenerateConfiguration to_owned(const RetrieveAndGenerateConfigurationView& view) {
  RetrieveAndGenerateConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.knowledge_base_configuration, view.knowledge_base_configuration);
  internal::own(owned.external_sources_configuration, view.external_sources_configuration);
  return owned;
}

RetrieveConfig to_owned(const RetrieveConfigView& view) {
  RetrieveConfig owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.knowledge_base_retrieval_configuration, view.knowledge_base_retrieval_configuration);
  return owned;
}

KnowledgeBaseConfig to_owned(const KnowledgeBaseConfigView& view) {
  KnowledgeBaseConfig owned;
  internal::own(owned.retrieve_config, view.retrieve_config);
  internal::own(owned.retrieve_and_generate_config, view.retrieve_and_generate_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

RAGConfig to_owned(const RAGConfigView& view) {
  RAGConfig owned;
  internal::own(owned.knowledge_base_config, view.knowledge_base_config);
  internal::own(owned.precomputed_rag_source_config, view.precomputed_rag_source_config);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

EvaluationInferenceConfig to_owned(const EvaluationInferenceConfigView& view) {
  EvaluationInferenceConfig owned;
  internal::own(owned.models, view.models);
  internal::own(owned.rag_configs, view.rag_configs);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock
