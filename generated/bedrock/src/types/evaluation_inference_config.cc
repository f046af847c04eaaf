// Writes EvaluationInferenceConfig and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/evaluation_inference_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const ByteContentDoc& in) {
  writer.begin_object();
  writer.sensitive().required("identifier", in.identifier);
  writer.required("contentType", in.content_type);
  writer.sensitive().required("data", in.data);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PerformanceConfiguration& in) {
  writer.begin_object();
  writer.member("latency", in.latency);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationBedrockModel& in) {
  writer.begin_object();
  writer.required("modelIdentifier", in.model_identifier);
  writer.sensitive().member("inferenceParams", in.inference_params);
  writer.member("performanceConfig", in.performance_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationPrecomputedInferenceSource& in) {
  writer.begin_object();
  writer.required("inferenceSourceIdentifier", in.inference_source_identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationModelConfig& in) {
  writer.exactly_one("EvaluationModelConfig", in.bedrock_model.has_value() +
                                                  in.precomputed_inference_source.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("bedrockModel", in.bedrock_model);
  writer.member("precomputedInferenceSource", in.precomputed_inference_source);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationPrecomputedRetrieveAndGenerateSourceConfig& in) {
  writer.begin_object();
  writer.required("ragSourceIdentifier", in.rag_source_identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationPrecomputedRetrieveSourceConfig& in) {
  writer.begin_object();
  writer.required("ragSourceIdentifier", in.rag_source_identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationPrecomputedRagSourceConfig& in) {
  writer.exactly_one("EvaluationPrecomputedRagSourceConfig", in.retrieve_source_config.has_value() +
                                                                 in.retrieve_and_generate_source_config.has_value() +
                                                                 in.unknown.has_value());
  writer.begin_object();
  writer.member("retrieveSourceConfig", in.retrieve_source_config);
  writer.member("retrieveAndGenerateSourceConfig", in.retrieve_and_generate_source_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const S3ObjectDoc& in) {
  writer.begin_object();
  writer.required("uri", in.uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ExternalSource& in) {
  writer.begin_object();
  writer.required("sourceType", in.source_type);
  writer.member("s3Location", in.s3_location);
  writer.member("byteContent", in.byte_content);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GuardrailConfiguration& in) {
  writer.begin_object();
  writer.required("guardrailId", in.guardrail_id);
  writer.required("guardrailVersion", in.guardrail_version);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TextInferenceConfig& in) {
  writer.begin_object();
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("maxTokens", in.max_tokens);
  writer.member("stopSequences", in.stop_sequences);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KbInferenceConfig& in) {
  writer.begin_object();
  writer.member("textInferenceConfig", in.text_inference_config);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptTemplate& in) {
  writer.begin_object();
  writer.sensitive().member("textPromptTemplate", in.text_prompt_template);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ExternalSourcesGenerationConfiguration& in) {
  writer.begin_object();
  writer.member("promptTemplate", in.prompt_template);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.member("kbInferenceConfig", in.kb_inference_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ExternalSourcesRetrieveAndGenerateConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.required("sources", in.sources);
  writer.member("generationConfiguration", in.generation_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const GenerationConfiguration& in) {
  writer.begin_object();
  writer.member("promptTemplate", in.prompt_template);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.member("kbInferenceConfig", in.kb_inference_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MetadataAttributeSchema& in) {
  writer.begin_object();
  writer.sensitive().required("key", in.key);
  writer.sensitive().required("type", in.type);
  writer.sensitive().required("description", in.description);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ImplicitFilterConfiguration& in) {
  writer.begin_object();
  writer.sensitive().required("metadataAttributes", in.metadata_attributes);
  writer.required("modelArn", in.model_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FilterAttribute& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrievalFilter& in) {
  writer.exactly_one("RetrievalFilter", in.equals.has_value() + in.not_equals.has_value() +
                                            in.greater_than.has_value() + in.greater_than_or_equals.has_value() +
                                            in.less_than.has_value() + in.less_than_or_equals.has_value() +
                                            in.in.has_value() + in.not_in.has_value() + in.starts_with.has_value() +
                                            in.list_contains.has_value() + in.string_contains.has_value() +
                                            in.and_all.has_value() + in.or_all.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("equals", in.equals);
  writer.sensitive().member("notEquals", in.not_equals);
  writer.sensitive().member("greaterThan", in.greater_than);
  writer.sensitive().member("greaterThanOrEquals", in.greater_than_or_equals);
  writer.sensitive().member("lessThan", in.less_than);
  writer.sensitive().member("lessThanOrEquals", in.less_than_or_equals);
  writer.sensitive().member("in", in.in);
  writer.sensitive().member("notIn", in.not_in);
  writer.sensitive().member("startsWith", in.starts_with);
  writer.sensitive().member("listContains", in.list_contains);
  writer.sensitive().member("stringContains", in.string_contains);
  writer.sensitive().member("andAll", in.and_all);
  writer.sensitive().member("orAll", in.or_all);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FieldForReranking& in) {
  writer.begin_object();
  writer.required("fieldName", in.field_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RerankingMetadataSelectiveModeConfiguration& in) {
  writer.exactly_one("RerankingMetadataSelectiveModeConfiguration",
                     in.fields_to_include.has_value() + in.fields_to_exclude.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("fieldsToInclude", in.fields_to_include);
  writer.sensitive().member("fieldsToExclude", in.fields_to_exclude);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MetadataConfigurationForReranking& in) {
  writer.begin_object();
  writer.required("selectionMode", in.selection_mode);
  writer.member("selectiveModeConfiguration", in.selective_mode_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("modelConfiguration", in.model_configuration);
  writer.member("numberOfRerankedResults", in.number_of_reranked_results);
  writer.member("metadataConfiguration", in.metadata_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VectorSearchRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("bedrockRerankingConfiguration", in.bedrock_reranking_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseVectorSearchConfiguration& in) {
  writer.begin_object();
  writer.member("numberOfResults", in.number_of_results);
  writer.member("overrideSearchType", in.override_search_type);
  writer.sensitive().member("filter", in.filter);
  writer.member("implicitFilterConfiguration", in.implicit_filter_configuration);
  writer.member("rerankingConfiguration", in.reranking_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrievalConfiguration& in) {
  writer.begin_object();
  writer.required("vectorSearchConfiguration", in.vector_search_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const QueryTransformationConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OrchestrationConfiguration& in) {
  writer.begin_object();
  writer.required("queryTransformationConfiguration", in.query_transformation_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrieveAndGenerateConfiguration& in) {
  writer.begin_object();
  writer.required("knowledgeBaseId", in.knowledge_base_id);
  writer.required("modelArn", in.model_arn);
  writer.member("retrievalConfiguration", in.retrieval_configuration);
  writer.member("generationConfiguration", in.generation_configuration);
  writer.member("orchestrationConfiguration", in.orchestration_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("knowledgeBaseConfiguration", in.knowledge_base_configuration);
  writer.member("externalSourcesConfiguration", in.external_sources_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RetrieveConfig& in) {
  writer.begin_object();
  writer.required("knowledgeBaseId", in.knowledge_base_id);
  writer.required("knowledgeBaseRetrievalConfiguration", in.knowledge_base_retrieval_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseConfig& in) {
  writer.exactly_one("KnowledgeBaseConfig", in.retrieve_config.has_value() +
                                                in.retrieve_and_generate_config.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("retrieveConfig", in.retrieve_config);
  writer.member("retrieveAndGenerateConfig", in.retrieve_and_generate_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RAGConfig& in) {
  writer.exactly_one("RAGConfig", in.knowledge_base_config.has_value() + in.precomputed_rag_source_config.has_value() +
                                      in.unknown.has_value());
  writer.begin_object();
  writer.member("knowledgeBaseConfig", in.knowledge_base_config);
  writer.member("precomputedRagSourceConfig", in.precomputed_rag_source_config);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const EvaluationInferenceConfig& in) {
  writer.exactly_one("EvaluationInferenceConfig",
                     in.models.has_value() + in.rag_configs.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("models", in.models);
  writer.member("ragConfigs", in.rag_configs);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock
