// Decode tables of EvaluationInferenceConfigView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/evaluation_inference_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field byte_content_doc_fields[] = {
    {"identifier", &internal::string_type, offsetof(ByteContentDocView, identifier), internal::Slot::plain, true},
    {"contentType", &internal::string_type, offsetof(ByteContentDocView, content_type), internal::Slot::plain},
    {"data", &internal::blob_type, offsetof(ByteContentDocView, data), internal::Slot::plain, true},
};

constexpr internal::Field performance_configuration_fields[] = {
    {"latency", &schemas::performance_config_latency_type, offsetof(PerformanceConfigurationView, latency),
     internal::Slot::plain},
};

constexpr internal::Field evaluation_bedrock_model_fields[] = {
    {"modelIdentifier", &internal::string_type, offsetof(EvaluationBedrockModelView, model_identifier),
     internal::Slot::plain},
    {"inferenceParams", &internal::string_type, offsetof(EvaluationBedrockModelView, inference_params),
     internal::Slot::optional, true},
    {"performanceConfig", &schemas::performance_configuration_type,
     offsetof(EvaluationBedrockModelView, performance_config), internal::Slot::reference},
};

constexpr internal::Field evaluation_precomputed_inference_source_fields[] = {
    {"inferenceSourceIdentifier", &internal::string_type,
     offsetof(EvaluationPrecomputedInferenceSourceView, inference_source_identifier), internal::Slot::plain},
};

constexpr internal::Field evaluation_model_config_fields[] = {
    {"bedrockModel", &schemas::evaluation_bedrock_model_type, offsetof(EvaluationModelConfigView, bedrock_model),
     internal::Slot::reference},
    {"precomputedInferenceSource", &schemas::evaluation_precomputed_inference_source_type,
     offsetof(EvaluationModelConfigView, precomputed_inference_source), internal::Slot::reference},
};

constexpr internal::Field evaluation_precomputed_retrieve_and_generate_source_config_fields[] = {
    {"ragSourceIdentifier", &internal::string_type,
     offsetof(EvaluationPrecomputedRetrieveAndGenerateSourceConfigView, rag_source_identifier), internal::Slot::plain},
};

constexpr internal::Field evaluation_precomputed_retrieve_source_config_fields[] = {
    {"ragSourceIdentifier", &internal::string_type,
     offsetof(EvaluationPrecomputedRetrieveSourceConfigView, rag_source_identifier), internal::Slot::plain},
};

constexpr internal::Field evaluation_precomputed_rag_source_config_fields[] = {
    {"retrieveSourceConfig", &schemas::evaluation_precomputed_retrieve_source_config_type,
     offsetof(EvaluationPrecomputedRagSourceConfigView, retrieve_source_config), internal::Slot::reference},
    {"retrieveAndGenerateSourceConfig", &schemas::evaluation_precomputed_retrieve_and_generate_source_config_type,
     offsetof(EvaluationPrecomputedRagSourceConfigView, retrieve_and_generate_source_config),
     internal::Slot::reference},
};

constexpr internal::Field s3_object_doc_fields[] = {
    {"uri", &internal::string_type, offsetof(S3ObjectDocView, uri), internal::Slot::plain},
};

constexpr internal::Field external_source_fields[] = {
    {"sourceType", &schemas::external_source_type_type, offsetof(ExternalSourceView, source_type),
     internal::Slot::plain},
    {"s3Location", &schemas::s3_object_doc_type, offsetof(ExternalSourceView, s3_location), internal::Slot::reference},
    {"byteContent", &schemas::byte_content_doc_type, offsetof(ExternalSourceView, byte_content),
     internal::Slot::reference},
};

constexpr internal::Field guardrail_configuration_fields[] = {
    {"guardrailId", &internal::string_type, offsetof(GuardrailConfigurationView, guardrail_id), internal::Slot::plain},
    {"guardrailVersion", &internal::string_type, offsetof(GuardrailConfigurationView, guardrail_version),
     internal::Slot::plain},
};

constexpr internal::Field text_inference_config_fields[] = {
    {"temperature", &internal::float_type, offsetof(TextInferenceConfigView, temperature), internal::Slot::optional},
    {"topP", &internal::float_type, offsetof(TextInferenceConfigView, top_p), internal::Slot::optional},
    {"maxTokens", &internal::int32_type, offsetof(TextInferenceConfigView, max_tokens), internal::Slot::optional},
    {"stopSequences", &internal::string_list_type, offsetof(TextInferenceConfigView, stop_sequences),
     internal::Slot::plain},
};

constexpr internal::Field kb_inference_config_fields[] = {
    {"textInferenceConfig", &schemas::text_inference_config_type,
     offsetof(KbInferenceConfigView, text_inference_config), internal::Slot::reference},
};

constexpr internal::Field prompt_template_fields[] = {
    {"textPromptTemplate", &internal::string_type, offsetof(PromptTemplateView, text_prompt_template),
     internal::Slot::optional, true},
};

constexpr internal::Type external_sources_generation_configuration_additional_model_request_fields_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field external_sources_generation_configuration_fields[] = {
    {"promptTemplate", &schemas::prompt_template_type,
     offsetof(ExternalSourcesGenerationConfigurationView, prompt_template), internal::Slot::reference},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(ExternalSourcesGenerationConfigurationView, guardrail_configuration), internal::Slot::reference},
    {"kbInferenceConfig", &schemas::kb_inference_config_type,
     offsetof(ExternalSourcesGenerationConfigurationView, kb_inference_config), internal::Slot::reference},
    {"additionalModelRequestFields", &external_sources_generation_configuration_additional_model_request_fields_type,
     offsetof(ExternalSourcesGenerationConfigurationView, additional_model_request_fields), internal::Slot::plain},
};

constexpr internal::Type external_sources_retrieve_and_generate_configuration_sources_type =
    internal::list_type<ExternalSourceView>(schemas::external_source_type);
constexpr internal::Field external_sources_retrieve_and_generate_configuration_fields[] = {
    {"modelArn", &internal::string_type, offsetof(ExternalSourcesRetrieveAndGenerateConfigurationView, model_arn),
     internal::Slot::plain},
    {"sources", &external_sources_retrieve_and_generate_configuration_sources_type,
     offsetof(ExternalSourcesRetrieveAndGenerateConfigurationView, sources), internal::Slot::plain},
    {"generationConfiguration", &schemas::external_sources_generation_configuration_type,
     offsetof(ExternalSourcesRetrieveAndGenerateConfigurationView, generation_configuration),
     internal::Slot::reference},
};

constexpr internal::Type generation_configuration_additional_model_request_fields_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field generation_configuration_fields[] = {
    {"promptTemplate", &schemas::prompt_template_type, offsetof(GenerationConfigurationView, prompt_template),
     internal::Slot::reference},
    {"guardrailConfiguration", &schemas::guardrail_configuration_type,
     offsetof(GenerationConfigurationView, guardrail_configuration), internal::Slot::reference},
    {"kbInferenceConfig", &schemas::kb_inference_config_type,
     offsetof(GenerationConfigurationView, kb_inference_config), internal::Slot::reference},
    {"additionalModelRequestFields", &generation_configuration_additional_model_request_fields_type,
     offsetof(GenerationConfigurationView, additional_model_request_fields), internal::Slot::plain},
};

constexpr internal::Field metadata_attribute_schema_fields[] = {
    {"key", &internal::string_type, offsetof(MetadataAttributeSchemaView, key), internal::Slot::plain, true},
    {"type", &schemas::attribute_type_type, offsetof(MetadataAttributeSchemaView, type), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(MetadataAttributeSchemaView, description), internal::Slot::plain,
     true},
};

constexpr internal::Type implicit_filter_configuration_metadata_attributes_type =
    internal::list_type<MetadataAttributeSchemaView>(schemas::metadata_attribute_schema_type);
constexpr internal::Field implicit_filter_configuration_fields[] = {
    {"metadataAttributes", &implicit_filter_configuration_metadata_attributes_type,
     offsetof(ImplicitFilterConfigurationView, metadata_attributes), internal::Slot::plain, true},
    {"modelArn", &internal::string_type, offsetof(ImplicitFilterConfigurationView, model_arn), internal::Slot::plain},
};

constexpr internal::Field filter_attribute_fields[] = {
    {"key", &internal::string_type, offsetof(FilterAttributeView, key), internal::Slot::plain},
    {"value", &internal::document_type, offsetof(FilterAttributeView, value), internal::Slot::plain},
};

constexpr internal::Type retrieval_filter_and_all_type =
    internal::list_type<RetrievalFilterView>(schemas::retrieval_filter_type);
constexpr internal::Type retrieval_filter_or_all_type =
    internal::list_type<RetrievalFilterView>(schemas::retrieval_filter_type);
constexpr internal::Field retrieval_filter_fields[] = {
    {"equals", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, equals), internal::Slot::reference, true},
    {"notEquals", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, not_equals), internal::Slot::reference,
     true},
    {"greaterThan", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, greater_than),
     internal::Slot::reference, true},
    {"greaterThanOrEquals", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, greater_than_or_equals),
     internal::Slot::reference, true},
    {"lessThan", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, less_than), internal::Slot::reference,
     true},
    {"lessThanOrEquals", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, less_than_or_equals),
     internal::Slot::reference, true},
    {"in", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, in), internal::Slot::reference, true},
    {"notIn", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, not_in), internal::Slot::reference, true},
    {"startsWith", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, starts_with),
     internal::Slot::reference, true},
    {"listContains", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, list_contains),
     internal::Slot::reference, true},
    {"stringContains", &schemas::filter_attribute_type, offsetof(RetrievalFilterView, string_contains),
     internal::Slot::reference, true},
    {"andAll", &retrieval_filter_and_all_type, offsetof(RetrievalFilterView, and_all), internal::Slot::reference, true},
    {"orAll", &retrieval_filter_or_all_type, offsetof(RetrievalFilterView, or_all), internal::Slot::reference, true},
};

constexpr internal::Field field_for_reranking_fields[] = {
    {"fieldName", &internal::string_type, offsetof(FieldForRerankingView, field_name), internal::Slot::plain},
};

constexpr internal::Type reranking_metadata_selective_mode_configuration_fields_to_include_type =
    internal::list_type<FieldForRerankingView>(schemas::field_for_reranking_type);
constexpr internal::Type reranking_metadata_selective_mode_configuration_fields_to_exclude_type =
    internal::list_type<FieldForRerankingView>(schemas::field_for_reranking_type);
constexpr internal::Field reranking_metadata_selective_mode_configuration_fields[] = {
    {"fieldsToInclude", &reranking_metadata_selective_mode_configuration_fields_to_include_type,
     offsetof(RerankingMetadataSelectiveModeConfigurationView, fields_to_include), internal::Slot::reference, true},
    {"fieldsToExclude", &reranking_metadata_selective_mode_configuration_fields_to_exclude_type,
     offsetof(RerankingMetadataSelectiveModeConfigurationView, fields_to_exclude), internal::Slot::reference, true},
};

constexpr internal::Field metadata_configuration_for_reranking_fields[] = {
    {"selectionMode", &schemas::reranking_metadata_selection_mode_type,
     offsetof(MetadataConfigurationForRerankingView, selection_mode), internal::Slot::plain},
    {"selectiveModeConfiguration", &schemas::reranking_metadata_selective_mode_configuration_type,
     offsetof(MetadataConfigurationForRerankingView, selective_mode_configuration), internal::Slot::reference},
};

constexpr internal::Type vector_search_bedrock_reranking_model_configuration_additional_model_request_fields_type =
    internal::map_type<DocumentView>(internal::document_type);
constexpr internal::Field vector_search_bedrock_reranking_model_configuration_fields[] = {
    {"modelArn", &internal::string_type, offsetof(VectorSearchBedrockRerankingModelConfigurationView, model_arn),
     internal::Slot::plain},
    {"additionalModelRequestFields",
     &vector_search_bedrock_reranking_model_configuration_additional_model_request_fields_type,
     offsetof(VectorSearchBedrockRerankingModelConfigurationView, additional_model_request_fields),
     internal::Slot::plain},
};

constexpr internal::Field vector_search_bedrock_reranking_configuration_fields[] = {
    {"modelConfiguration", &schemas::vector_search_bedrock_reranking_model_configuration_type,
     offsetof(VectorSearchBedrockRerankingConfigurationView, model_configuration), internal::Slot::plain},
    {"numberOfRerankedResults", &internal::int32_type,
     offsetof(VectorSearchBedrockRerankingConfigurationView, number_of_reranked_results), internal::Slot::optional},
    {"metadataConfiguration", &schemas::metadata_configuration_for_reranking_type,
     offsetof(VectorSearchBedrockRerankingConfigurationView, metadata_configuration), internal::Slot::reference},
};

constexpr internal::Field vector_search_reranking_configuration_fields[] = {
    {"type", &schemas::vector_search_reranking_configuration_type_type,
     offsetof(VectorSearchRerankingConfigurationView, type), internal::Slot::plain},
    {"bedrockRerankingConfiguration", &schemas::vector_search_bedrock_reranking_configuration_type,
     offsetof(VectorSearchRerankingConfigurationView, bedrock_reranking_configuration), internal::Slot::reference},
};

constexpr internal::Field knowledge_base_vector_search_configuration_fields[] = {
    {"numberOfResults", &internal::int32_type, offsetof(KnowledgeBaseVectorSearchConfigurationView, number_of_results),
     internal::Slot::optional},
    {"overrideSearchType", &schemas::search_type_type,
     offsetof(KnowledgeBaseVectorSearchConfigurationView, override_search_type), internal::Slot::plain},
    {"filter", &schemas::retrieval_filter_type, offsetof(KnowledgeBaseVectorSearchConfigurationView, filter),
     internal::Slot::reference, true},
    {"implicitFilterConfiguration", &schemas::implicit_filter_configuration_type,
     offsetof(KnowledgeBaseVectorSearchConfigurationView, implicit_filter_configuration), internal::Slot::reference},
    {"rerankingConfiguration", &schemas::vector_search_reranking_configuration_type,
     offsetof(KnowledgeBaseVectorSearchConfigurationView, reranking_configuration), internal::Slot::reference},
};

constexpr internal::Field knowledge_base_retrieval_configuration_fields[] = {
    {"vectorSearchConfiguration", &schemas::knowledge_base_vector_search_configuration_type,
     offsetof(KnowledgeBaseRetrievalConfigurationView, vector_search_configuration), internal::Slot::plain},
};

constexpr internal::Field query_transformation_configuration_fields[] = {
    {"type", &schemas::query_transformation_type_type, offsetof(QueryTransformationConfigurationView, type),
     internal::Slot::plain},
};

constexpr internal::Field orchestration_configuration_fields[] = {
    {"queryTransformationConfiguration", &schemas::query_transformation_configuration_type,
     offsetof(OrchestrationConfigurationView, query_transformation_configuration), internal::Slot::plain},
};

constexpr internal::Field knowledge_base_retrieve_and_generate_configuration_fields[] = {
    {"knowledgeBaseId", &internal::string_type,
     offsetof(KnowledgeBaseRetrieveAndGenerateConfigurationView, knowledge_base_id), internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(KnowledgeBaseRetrieveAndGenerateConfigurationView, model_arn),
     internal::Slot::plain},
    {"retrievalConfiguration", &schemas::knowledge_base_retrieval_configuration_type,
     offsetof(KnowledgeBaseRetrieveAndGenerateConfigurationView, retrieval_configuration), internal::Slot::reference},
    {"generationConfiguration", &schemas::generation_configuration_type,
     offsetof(KnowledgeBaseRetrieveAndGenerateConfigurationView, generation_configuration), internal::Slot::reference},
    {"orchestrationConfiguration", &schemas::orchestration_configuration_type,
     offsetof(KnowledgeBaseRetrieveAndGenerateConfigurationView, orchestration_configuration),
     internal::Slot::reference},
};

constexpr internal::Field retrieve_and_generate_configuration_fields[] = {
    {"type", &schemas::retrieve_and_generate_type_type, offsetof(RetrieveAndGenerateConfigurationView, type),
     internal::Slot::plain},
    {"knowledgeBaseConfiguration", &schemas::knowledge_base_retrieve_and_generate_configuration_type,
     offsetof(RetrieveAndGenerateConfigurationView, knowledge_base_configuration), internal::Slot::reference},
    {"externalSourcesConfiguration", &schemas::external_sources_retrieve_and_generate_configuration_type,
     offsetof(RetrieveAndGenerateConfigurationView, external_sources_configuration), internal::Slot::reference},
};

constexpr internal::Field retrieve_config_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(RetrieveConfigView, knowledge_base_id), internal::Slot::plain},
    {"knowledgeBaseRetrievalConfiguration", &schemas::knowledge_base_retrieval_configuration_type,
     offsetof(RetrieveConfigView, knowledge_base_retrieval_configuration), internal::Slot::plain},
};

constexpr internal::Field knowledge_base_config_fields[] = {
    {"retrieveConfig", &schemas::retrieve_config_type, offsetof(KnowledgeBaseConfigView, retrieve_config),
     internal::Slot::reference},
    {"retrieveAndGenerateConfig", &schemas::retrieve_and_generate_configuration_type,
     offsetof(KnowledgeBaseConfigView, retrieve_and_generate_config), internal::Slot::reference},
};

constexpr internal::Field rag_config_fields[] = {
    {"knowledgeBaseConfig", &schemas::knowledge_base_config_type, offsetof(RAGConfigView, knowledge_base_config),
     internal::Slot::reference},
    {"precomputedRagSourceConfig", &schemas::evaluation_precomputed_rag_source_config_type,
     offsetof(RAGConfigView, precomputed_rag_source_config), internal::Slot::reference},
};

constexpr internal::Type evaluation_inference_config_models_type =
    internal::list_type<EvaluationModelConfigView>(schemas::evaluation_model_config_type);
constexpr internal::Type evaluation_inference_config_rag_configs_type =
    internal::list_type<RAGConfigView>(schemas::rag_config_type);
constexpr internal::Field evaluation_inference_config_fields[] = {
    {"models", &evaluation_inference_config_models_type, offsetof(EvaluationInferenceConfigView, models),
     internal::Slot::reference},
    {"ragConfigs", &evaluation_inference_config_rag_configs_type, offsetof(EvaluationInferenceConfigView, rag_configs),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema byte_content_doc_schema =
    internal::structure_schema<ByteContentDocView>("ByteContentDoc", byte_content_doc_fields);
constinit const internal::Type byte_content_doc_type =
    internal::structure_type<ByteContentDocView>(byte_content_doc_schema);

constinit const internal::Schema performance_configuration_schema =
    internal::structure_schema<PerformanceConfigurationView>("PerformanceConfiguration",
                                                             performance_configuration_fields);
constinit const internal::Type performance_configuration_type =
    internal::structure_type<PerformanceConfigurationView>(performance_configuration_schema);

constinit const internal::Schema evaluation_bedrock_model_schema =
    internal::structure_schema<EvaluationBedrockModelView>("EvaluationBedrockModel", evaluation_bedrock_model_fields);
constinit const internal::Type evaluation_bedrock_model_type =
    internal::structure_type<EvaluationBedrockModelView>(evaluation_bedrock_model_schema);

constinit const internal::Schema evaluation_precomputed_inference_source_schema =
    internal::structure_schema<EvaluationPrecomputedInferenceSourceView>(
        "EvaluationPrecomputedInferenceSource", evaluation_precomputed_inference_source_fields);
constinit const internal::Type evaluation_precomputed_inference_source_type =
    internal::structure_type<EvaluationPrecomputedInferenceSourceView>(evaluation_precomputed_inference_source_schema);

constinit const internal::Schema evaluation_model_config_schema =
    internal::union_schema<EvaluationModelConfigView>("EvaluationModelConfig", evaluation_model_config_fields);
constinit const internal::Type evaluation_model_config_type =
    internal::union_type<EvaluationModelConfigView>(evaluation_model_config_schema);

constinit const internal::Schema evaluation_precomputed_retrieve_and_generate_source_config_schema =
    internal::structure_schema<EvaluationPrecomputedRetrieveAndGenerateSourceConfigView>(
        "EvaluationPrecomputedRetrieveAndGenerateSourceConfig",
        evaluation_precomputed_retrieve_and_generate_source_config_fields);
constinit const internal::Type evaluation_precomputed_retrieve_and_generate_source_config_type =
    internal::structure_type<EvaluationPrecomputedRetrieveAndGenerateSourceConfigView>(
        evaluation_precomputed_retrieve_and_generate_source_config_schema);

constinit const internal::Schema evaluation_precomputed_retrieve_source_config_schema =
    internal::structure_schema<EvaluationPrecomputedRetrieveSourceConfigView>(
        "EvaluationPrecomputedRetrieveSourceConfig", evaluation_precomputed_retrieve_source_config_fields);
constinit const internal::Type evaluation_precomputed_retrieve_source_config_type =
    internal::structure_type<EvaluationPrecomputedRetrieveSourceConfigView>(
        evaluation_precomputed_retrieve_source_config_schema);

constinit const internal::Schema evaluation_precomputed_rag_source_config_schema =
    internal::union_schema<EvaluationPrecomputedRagSourceConfigView>("EvaluationPrecomputedRagSourceConfig",
                                                                     evaluation_precomputed_rag_source_config_fields);
constinit const internal::Type evaluation_precomputed_rag_source_config_type =
    internal::union_type<EvaluationPrecomputedRagSourceConfigView>(evaluation_precomputed_rag_source_config_schema);

constinit const internal::Schema s3_object_doc_schema =
    internal::structure_schema<S3ObjectDocView>("S3ObjectDoc", s3_object_doc_fields);
constinit const internal::Type s3_object_doc_type = internal::structure_type<S3ObjectDocView>(s3_object_doc_schema);

constinit const internal::Schema external_source_schema =
    internal::structure_schema<ExternalSourceView>("ExternalSource", external_source_fields);
constinit const internal::Type external_source_type =
    internal::structure_type<ExternalSourceView>(external_source_schema);

constinit const internal::Schema guardrail_configuration_schema =
    internal::structure_schema<GuardrailConfigurationView>("GuardrailConfiguration", guardrail_configuration_fields);
constinit const internal::Type guardrail_configuration_type =
    internal::structure_type<GuardrailConfigurationView>(guardrail_configuration_schema);

constinit const internal::Schema text_inference_config_schema =
    internal::structure_schema<TextInferenceConfigView>("TextInferenceConfig", text_inference_config_fields);
constinit const internal::Type text_inference_config_type =
    internal::structure_type<TextInferenceConfigView>(text_inference_config_schema);

constinit const internal::Schema kb_inference_config_schema =
    internal::structure_schema<KbInferenceConfigView>("KbInferenceConfig", kb_inference_config_fields);
constinit const internal::Type kb_inference_config_type =
    internal::structure_type<KbInferenceConfigView>(kb_inference_config_schema);

constinit const internal::Schema prompt_template_schema =
    internal::structure_schema<PromptTemplateView>("PromptTemplate", prompt_template_fields);
constinit const internal::Type prompt_template_type =
    internal::structure_type<PromptTemplateView>(prompt_template_schema);

constinit const internal::Schema external_sources_generation_configuration_schema =
    internal::structure_schema<ExternalSourcesGenerationConfigurationView>(
        "ExternalSourcesGenerationConfiguration", external_sources_generation_configuration_fields);
constinit const internal::Type external_sources_generation_configuration_type =
    internal::structure_type<ExternalSourcesGenerationConfigurationView>(
        external_sources_generation_configuration_schema);

constinit const internal::Schema external_sources_retrieve_and_generate_configuration_schema =
    internal::structure_schema<ExternalSourcesRetrieveAndGenerateConfigurationView>(
        "ExternalSourcesRetrieveAndGenerateConfiguration", external_sources_retrieve_and_generate_configuration_fields);
constinit const internal::Type external_sources_retrieve_and_generate_configuration_type =
    internal::structure_type<ExternalSourcesRetrieveAndGenerateConfigurationView>(
        external_sources_retrieve_and_generate_configuration_schema);

constinit const internal::Schema generation_configuration_schema =
    internal::structure_schema<GenerationConfigurationView>("GenerationConfiguration", generation_configuration_fields);
constinit const internal::Type generation_configuration_type =
    internal::structure_type<GenerationConfigurationView>(generation_configuration_schema);

constinit const internal::Schema metadata_attribute_schema_schema =
    internal::structure_schema<MetadataAttributeSchemaView>("MetadataAttributeSchema",
                                                            metadata_attribute_schema_fields);
constinit const internal::Type metadata_attribute_schema_type =
    internal::structure_type<MetadataAttributeSchemaView>(metadata_attribute_schema_schema);

constinit const internal::Schema implicit_filter_configuration_schema =
    internal::structure_schema<ImplicitFilterConfigurationView>("ImplicitFilterConfiguration",
                                                                implicit_filter_configuration_fields);
constinit const internal::Type implicit_filter_configuration_type =
    internal::structure_type<ImplicitFilterConfigurationView>(implicit_filter_configuration_schema);

constinit const internal::Schema filter_attribute_schema =
    internal::structure_schema<FilterAttributeView>("FilterAttribute", filter_attribute_fields);
constinit const internal::Type filter_attribute_type =
    internal::structure_type<FilterAttributeView>(filter_attribute_schema);

constinit const internal::Schema retrieval_filter_schema =
    internal::union_schema<RetrievalFilterView>("RetrievalFilter", retrieval_filter_fields);
constinit const internal::Type retrieval_filter_type =
    internal::union_type<RetrievalFilterView>(retrieval_filter_schema);

constinit const internal::Schema field_for_reranking_schema =
    internal::structure_schema<FieldForRerankingView>("FieldForReranking", field_for_reranking_fields);
constinit const internal::Type field_for_reranking_type =
    internal::structure_type<FieldForRerankingView>(field_for_reranking_schema);

constinit const internal::Schema reranking_metadata_selective_mode_configuration_schema =
    internal::union_schema<RerankingMetadataSelectiveModeConfigurationView>(
        "RerankingMetadataSelectiveModeConfiguration", reranking_metadata_selective_mode_configuration_fields);
constinit const internal::Type reranking_metadata_selective_mode_configuration_type =
    internal::union_type<RerankingMetadataSelectiveModeConfigurationView>(
        reranking_metadata_selective_mode_configuration_schema);

constinit const internal::Schema metadata_configuration_for_reranking_schema =
    internal::structure_schema<MetadataConfigurationForRerankingView>("MetadataConfigurationForReranking",
                                                                      metadata_configuration_for_reranking_fields);
constinit const internal::Type metadata_configuration_for_reranking_type =
    internal::structure_type<MetadataConfigurationForRerankingView>(metadata_configuration_for_reranking_schema);

constinit const internal::Schema vector_search_bedrock_reranking_model_configuration_schema =
    internal::structure_schema<VectorSearchBedrockRerankingModelConfigurationView>(
        "VectorSearchBedrockRerankingModelConfiguration", vector_search_bedrock_reranking_model_configuration_fields);
constinit const internal::Type vector_search_bedrock_reranking_model_configuration_type =
    internal::structure_type<VectorSearchBedrockRerankingModelConfigurationView>(
        vector_search_bedrock_reranking_model_configuration_schema);

constinit const internal::Schema vector_search_bedrock_reranking_configuration_schema =
    internal::structure_schema<VectorSearchBedrockRerankingConfigurationView>(
        "VectorSearchBedrockRerankingConfiguration", vector_search_bedrock_reranking_configuration_fields);
constinit const internal::Type vector_search_bedrock_reranking_configuration_type =
    internal::structure_type<VectorSearchBedrockRerankingConfigurationView>(
        vector_search_bedrock_reranking_configuration_schema);

constinit const internal::Schema vector_search_reranking_configuration_schema =
    internal::structure_schema<VectorSearchRerankingConfigurationView>("VectorSearchRerankingConfiguration",
                                                                       vector_search_reranking_configuration_fields);
constinit const internal::Type vector_search_reranking_configuration_type =
    internal::structure_type<VectorSearchRerankingConfigurationView>(vector_search_reranking_configuration_schema);

constinit const internal::Schema knowledge_base_vector_search_configuration_schema =
    internal::structure_schema<KnowledgeBaseVectorSearchConfigurationView>(
        "KnowledgeBaseVectorSearchConfiguration", knowledge_base_vector_search_configuration_fields);
constinit const internal::Type knowledge_base_vector_search_configuration_type =
    internal::structure_type<KnowledgeBaseVectorSearchConfigurationView>(
        knowledge_base_vector_search_configuration_schema);

constinit const internal::Schema knowledge_base_retrieval_configuration_schema =
    internal::structure_schema<KnowledgeBaseRetrievalConfigurationView>("KnowledgeBaseRetrievalConfiguration",
                                                                        knowledge_base_retrieval_configuration_fields);
constinit const internal::Type knowledge_base_retrieval_configuration_type =
    internal::structure_type<KnowledgeBaseRetrievalConfigurationView>(knowledge_base_retrieval_configuration_schema);

constinit const internal::Schema query_transformation_configuration_schema =
    internal::structure_schema<QueryTransformationConfigurationView>("QueryTransformationConfiguration",
                                                                     query_transformation_configuration_fields);
constinit const internal::Type query_transformation_configuration_type =
    internal::structure_type<QueryTransformationConfigurationView>(query_transformation_configuration_schema);

constinit const internal::Schema orchestration_configuration_schema =
    internal::structure_schema<OrchestrationConfigurationView>("OrchestrationConfiguration",
                                                               orchestration_configuration_fields);
constinit const internal::Type orchestration_configuration_type =
    internal::structure_type<OrchestrationConfigurationView>(orchestration_configuration_schema);

constinit const internal::Schema knowledge_base_retrieve_and_generate_configuration_schema =
    internal::structure_schema<KnowledgeBaseRetrieveAndGenerateConfigurationView>(
        "KnowledgeBaseRetrieveAndGenerateConfiguration", knowledge_base_retrieve_and_generate_configuration_fields);
constinit const internal::Type knowledge_base_retrieve_and_generate_configuration_type =
    internal::structure_type<KnowledgeBaseRetrieveAndGenerateConfigurationView>(
        knowledge_base_retrieve_and_generate_configuration_schema);

constinit const internal::Schema retrieve_and_generate_configuration_schema =
    internal::structure_schema<RetrieveAndGenerateConfigurationView>("RetrieveAndGenerateConfiguration",
                                                                     retrieve_and_generate_configuration_fields);
constinit const internal::Type retrieve_and_generate_configuration_type =
    internal::structure_type<RetrieveAndGenerateConfigurationView>(retrieve_and_generate_configuration_schema);

constinit const internal::Schema retrieve_config_schema =
    internal::structure_schema<RetrieveConfigView>("RetrieveConfig", retrieve_config_fields);
constinit const internal::Type retrieve_config_type =
    internal::structure_type<RetrieveConfigView>(retrieve_config_schema);

constinit const internal::Schema knowledge_base_config_schema =
    internal::union_schema<KnowledgeBaseConfigView>("KnowledgeBaseConfig", knowledge_base_config_fields);
constinit const internal::Type knowledge_base_config_type =
    internal::union_type<KnowledgeBaseConfigView>(knowledge_base_config_schema);

constinit const internal::Schema rag_config_schema =
    internal::union_schema<RAGConfigView>("RAGConfig", rag_config_fields);
constinit const internal::Type rag_config_type = internal::union_type<RAGConfigView>(rag_config_schema);

constinit const internal::Schema evaluation_inference_config_schema =
    internal::union_schema<EvaluationInferenceConfigView>("EvaluationInferenceConfig",
                                                          evaluation_inference_config_fields);
constinit const internal::Type evaluation_inference_config_type =
    internal::union_type<EvaluationInferenceConfigView>(evaluation_inference_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ByteContentDocView*) { return schemas::byte_content_doc_schema; }
const internal::Schema& schema_of(const PerformanceConfigurationView*) {
  return schemas::performance_configuration_schema;
}
const internal::Schema& schema_of(const EvaluationBedrockModelView*) {
  return schemas::evaluation_bedrock_model_schema;
}
const internal::Schema& schema_of(const EvaluationPrecomputedInferenceSourceView*) {
  return schemas::evaluation_precomputed_inference_source_schema;
}
const internal::Schema& schema_of(const EvaluationModelConfigView*) { return schemas::evaluation_model_config_schema; }
const internal::Schema& schema_of(const EvaluationPrecomputedRetrieveAndGenerateSourceConfigView*) {
  return schemas::evaluation_precomputed_retrieve_and_generate_source_config_schema;
}
const internal::Schema& schema_of(const EvaluationPrecomputedRetrieveSourceConfigView*) {
  return schemas::evaluation_precomputed_retrieve_source_config_schema;
}
const internal::Schema& schema_of(const EvaluationPrecomputedRagSourceConfigView*) {
  return schemas::evaluation_precomputed_rag_source_config_schema;
}
const internal::Schema& schema_of(const S3ObjectDocView*) { return schemas::s3_object_doc_schema; }
const internal::Schema& schema_of(const ExternalSourceView*) { return schemas::external_source_schema; }
const internal::Schema& schema_of(const GuardrailConfigurationView*) { return schemas::guardrail_configuration_schema; }
const internal::Schema& schema_of(const TextInferenceConfigView*) { return schemas::text_inference_config_schema; }
const internal::Schema& schema_of(const KbInferenceConfigView*) { return schemas::kb_inference_config_schema; }
const internal::Schema& schema_of(const PromptTemplateView*) { return schemas::prompt_template_schema; }
const internal::Schema& schema_of(const ExternalSourcesGenerationConfigurationView*) {
  return schemas::external_sources_generation_configuration_schema;
}
const internal::Schema& schema_of(const ExternalSourcesRetrieveAndGenerateConfigurationView*) {
  return schemas::external_sources_retrieve_and_generate_configuration_schema;
}
const internal::Schema& schema_of(const GenerationConfigurationView*) {
  return schemas::generation_configuration_schema;
}
const internal::Schema& schema_of(const MetadataAttributeSchemaView*) {
  return schemas::metadata_attribute_schema_schema;
}
const internal::Schema& schema_of(const ImplicitFilterConfigurationView*) {
  return schemas::implicit_filter_configuration_schema;
}
const internal::Schema& schema_of(const FilterAttributeView*) { return schemas::filter_attribute_schema; }
const internal::Schema& schema_of(const RetrievalFilterView*) { return schemas::retrieval_filter_schema; }
const internal::Schema& schema_of(const FieldForRerankingView*) { return schemas::field_for_reranking_schema; }
const internal::Schema& schema_of(const RerankingMetadataSelectiveModeConfigurationView*) {
  return schemas::reranking_metadata_selective_mode_configuration_schema;
}
const internal::Schema& schema_of(const MetadataConfigurationForRerankingView*) {
  return schemas::metadata_configuration_for_reranking_schema;
}
const internal::Schema& schema_of(const VectorSearchBedrockRerankingModelConfigurationView*) {
  return schemas::vector_search_bedrock_reranking_model_configuration_schema;
}
const internal::Schema& schema_of(const VectorSearchBedrockRerankingConfigurationView*) {
  return schemas::vector_search_bedrock_reranking_configuration_schema;
}
const internal::Schema& schema_of(const VectorSearchRerankingConfigurationView*) {
  return schemas::vector_search_reranking_configuration_schema;
}
const internal::Schema& schema_of(const KnowledgeBaseVectorSearchConfigurationView*) {
  return schemas::knowledge_base_vector_search_configuration_schema;
}
const internal::Schema& schema_of(const KnowledgeBaseRetrievalConfigurationView*) {
  return schemas::knowledge_base_retrieval_configuration_schema;
}
const internal::Schema& schema_of(const QueryTransformationConfigurationView*) {
  return schemas::query_transformation_configuration_schema;
}
const internal::Schema& schema_of(const OrchestrationConfigurationView*) {
  return schemas::orchestration_configuration_schema;
}
const internal::Schema& schema_of(const KnowledgeBaseRetrieveAndGenerateConfigurationView*) {
  return schemas::knowledge_base_retrieve_and_generate_configuration_schema;
}
const internal::Schema& schema_of(const RetrieveAndGenerateConfigurationView*) {
  return schemas::retrieve_and_generate_configuration_schema;
}
const internal::Schema& schema_of(const RetrieveConfigView*) { return schemas::retrieve_config_schema; }
const internal::Schema& schema_of(const KnowledgeBaseConfigView*) { return schemas::knowledge_base_config_schema; }
const internal::Schema& schema_of(const RAGConfigView*) { return schemas::rag_config_schema; }
const internal::Schema& schema_of(const EvaluationInferenceConfigView*) {
  return schemas::evaluation_inference_config_schema;
}

}  // namespace outcrop::bedrock
