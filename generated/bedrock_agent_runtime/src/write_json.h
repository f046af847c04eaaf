// Writers of the shapes that are part of requests, found by argument-dependent lookup.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::internal {
class JsonWriter;
}

namespace outcrop::bedrock_agent_runtime {

struct BedrockRerankingConfiguration;
struct BedrockRerankingModelConfiguration;
struct BedrockSessionContentBlock;
struct ByteContentDoc;
struct ExternalSource;
struct ExternalSourcesGenerationConfiguration;
struct ExternalSourcesRetrieveAndGenerateConfiguration;
struct FieldForReranking;
struct FilterAttribute;
struct FlowInput;
struct FlowInputContent;
struct GenerationConfiguration;
struct GuardrailConfiguration;
struct ImageBlock;
struct ImageSource;
struct ImplicitFilterConfiguration;
struct InferenceConfig;
struct InputImage;
struct InvocationStepPayload;
struct KnowledgeBaseQuery;
struct KnowledgeBaseRetrievalConfiguration;
struct KnowledgeBaseRetrieveAndGenerateConfiguration;
struct KnowledgeBaseVectorSearchConfiguration;
struct ManagedSearchBedrockRerankingConfiguration;
struct ManagedSearchBedrockRerankingModelConfiguration;
struct ManagedSearchConfiguration;
struct ManagedSearchRerankingConfiguration;
struct MetadataAttributeSchema;
struct MetadataConfigurationForReranking;
struct ModelPerformanceConfiguration;
struct OrchestrationConfiguration;
struct PerformanceConfiguration;
struct PromptTemplate;
struct QueryGenerationInput;
struct QueryTransformationConfiguration;
struct RerankDocument;
struct RerankQuery;
struct RerankSource;
struct RerankTextDocument;
struct RerankingConfiguration;
struct RerankingMetadataSelectiveModeConfiguration;
struct RetrievalFilter;
struct RetrieveAndGenerateConfiguration;
struct RetrieveAndGenerateInput;
struct RetrieveAndGenerateSessionConfiguration;
struct S3Location;
struct S3ObjectDoc;
struct TextInferenceConfig;
struct TextToSqlConfiguration;
struct TextToSqlKnowledgeBaseConfiguration;
struct TransformationConfiguration;
struct UserContext;
struct VectorSearchBedrockRerankingConfiguration;
struct VectorSearchBedrockRerankingModelConfiguration;
struct VectorSearchRerankingConfiguration;

void write_json(internal::JsonWriter& writer, const BedrockRerankingConfiguration& in);
void write_json(internal::JsonWriter& writer, const BedrockRerankingModelConfiguration& in);
void write_json(internal::JsonWriter& writer, const BedrockSessionContentBlock& in);
void write_json(internal::JsonWriter& writer, const ByteContentDoc& in);
void write_json(internal::JsonWriter& writer, const ExternalSource& in);
void write_json(internal::JsonWriter& writer, const ExternalSourcesGenerationConfiguration& in);
void write_json(internal::JsonWriter& writer, const ExternalSourcesRetrieveAndGenerateConfiguration& in);
void write_json(internal::JsonWriter& writer, const FieldForReranking& in);
void write_json(internal::JsonWriter& writer, const FilterAttribute& in);
void write_json(internal::JsonWriter& writer, const FlowInput& in);
void write_json(internal::JsonWriter& writer, const FlowInputContent& in);
void write_json(internal::JsonWriter& writer, const GenerationConfiguration& in);
void write_json(internal::JsonWriter& writer, const GuardrailConfiguration& in);
void write_json(internal::JsonWriter& writer, const ImageBlock& in);
void write_json(internal::JsonWriter& writer, const ImageSource& in);
void write_json(internal::JsonWriter& writer, const ImplicitFilterConfiguration& in);
void write_json(internal::JsonWriter& writer, const InferenceConfig& in);
void write_json(internal::JsonWriter& writer, const InputImage& in);
void write_json(internal::JsonWriter& writer, const InvocationStepPayload& in);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseQuery& in);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrievalConfiguration& in);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseRetrieveAndGenerateConfiguration& in);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseVectorSearchConfiguration& in);
void write_json(internal::JsonWriter& writer, const ManagedSearchBedrockRerankingConfiguration& in);
void write_json(internal::JsonWriter& writer, const ManagedSearchBedrockRerankingModelConfiguration& in);
void write_json(internal::JsonWriter& writer, const ManagedSearchConfiguration& in);
void write_json(internal::JsonWriter& writer, const ManagedSearchRerankingConfiguration& in);
void write_json(internal::JsonWriter& writer, const MetadataAttributeSchema& in);
void write_json(internal::JsonWriter& writer, const MetadataConfigurationForReranking& in);
void write_json(internal::JsonWriter& writer, const ModelPerformanceConfiguration& in);
void write_json(internal::JsonWriter& writer, const OrchestrationConfiguration& in);
void write_json(internal::JsonWriter& writer, const PerformanceConfiguration& in);
void write_json(internal::JsonWriter& writer, const PromptTemplate& in);
void write_json(internal::JsonWriter& writer, const QueryGenerationInput& in);
void write_json(internal::JsonWriter& writer, const QueryTransformationConfiguration& in);
void write_json(internal::JsonWriter& writer, const RerankDocument& in);
void write_json(internal::JsonWriter& writer, const RerankQuery& in);
void write_json(internal::JsonWriter& writer, const RerankSource& in);
void write_json(internal::JsonWriter& writer, const RerankTextDocument& in);
void write_json(internal::JsonWriter& writer, const RerankingConfiguration& in);
void write_json(internal::JsonWriter& writer, const RerankingMetadataSelectiveModeConfiguration& in);
void write_json(internal::JsonWriter& writer, const RetrievalFilter& in);
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateConfiguration& in);
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateInput& in);
void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateSessionConfiguration& in);
void write_json(internal::JsonWriter& writer, const S3Location& in);
void write_json(internal::JsonWriter& writer, const S3ObjectDoc& in);
void write_json(internal::JsonWriter& writer, const TextInferenceConfig& in);
void write_json(internal::JsonWriter& writer, const TextToSqlConfiguration& in);
void write_json(internal::JsonWriter& writer, const TextToSqlKnowledgeBaseConfiguration& in);
void write_json(internal::JsonWriter& writer, const TransformationConfiguration& in);
void write_json(internal::JsonWriter& writer, const UserContext& in);
void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingConfiguration& in);
void write_json(internal::JsonWriter& writer, const VectorSearchBedrockRerankingModelConfiguration& in);
void write_json(internal::JsonWriter& writer, const VectorSearchRerankingConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
