// Decode tables of KnowledgeBaseView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/knowledge_base.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field audio_segmentation_configuration_fields[] = {
    {"fixedLengthDuration", &internal::int32_type, offsetof(AudioSegmentationConfigurationView, fixed_length_duration),
     internal::Slot::plain},
};

constexpr internal::Field audio_configuration_fields[] = {
    {"segmentationConfiguration", &schemas::audio_segmentation_configuration_type,
     offsetof(AudioConfigurationView, segmentation_configuration), internal::Slot::plain},
};

constexpr internal::Field video_segmentation_configuration_fields[] = {
    {"fixedLengthDuration", &internal::int32_type, offsetof(VideoSegmentationConfigurationView, fixed_length_duration),
     internal::Slot::plain},
};

constexpr internal::Field video_configuration_fields[] = {
    {"segmentationConfiguration", &schemas::video_segmentation_configuration_type,
     offsetof(VideoConfigurationView, segmentation_configuration), internal::Slot::plain},
};

constexpr internal::Type bedrock_embedding_model_configuration_audio_type =
    internal::list_type<AudioConfigurationView>(schemas::audio_configuration_type);
constexpr internal::Type bedrock_embedding_model_configuration_video_type =
    internal::list_type<VideoConfigurationView>(schemas::video_configuration_type);
constexpr internal::Field bedrock_embedding_model_configuration_fields[] = {
    {"dimensions", &internal::int32_type, offsetof(BedrockEmbeddingModelConfigurationView, dimensions),
     internal::Slot::optional},
    {"embeddingDataType", &schemas::embedding_data_type_type,
     offsetof(BedrockEmbeddingModelConfigurationView, embedding_data_type), internal::Slot::plain},
    {"audio", &bedrock_embedding_model_configuration_audio_type,
     offsetof(BedrockEmbeddingModelConfigurationView, audio), internal::Slot::plain},
    {"video", &bedrock_embedding_model_configuration_video_type,
     offsetof(BedrockEmbeddingModelConfigurationView, video), internal::Slot::plain},
    {"modelConfiguration", &internal::document_type,
     offsetof(BedrockEmbeddingModelConfigurationView, model_configuration), internal::Slot::optional},
};

constexpr internal::Field curated_query_fields[] = {
    {"naturalLanguage", &internal::string_type, offsetof(CuratedQueryView, natural_language), internal::Slot::plain},
    {"sql", &internal::string_type, offsetof(CuratedQueryView, sql), internal::Slot::plain},
};

constexpr internal::Field embedding_model_configuration_fields[] = {
    {"bedrockEmbeddingModelConfiguration", &schemas::bedrock_embedding_model_configuration_type,
     offsetof(EmbeddingModelConfigurationView, bedrock_embedding_model_configuration), internal::Slot::reference},
};

constexpr internal::Field kendra_knowledge_base_configuration_fields[] = {
    {"kendraIndexArn", &internal::string_type, offsetof(KendraKnowledgeBaseConfigurationView, kendra_index_arn),
     internal::Slot::plain},
};

constexpr internal::Field supplemental_data_storage_location_fields[] = {
    {"type", &schemas::supplemental_data_storage_location_type_type,
     offsetof(SupplementalDataStorageLocationView, type), internal::Slot::plain},
    {"s3Location", &schemas::s3_location_type, offsetof(SupplementalDataStorageLocationView, s3_location),
     internal::Slot::reference},
};

constexpr internal::Type supplemental_data_storage_configuration_storage_locations_type =
    internal::list_type<SupplementalDataStorageLocationView>(schemas::supplemental_data_storage_location_type);
constexpr internal::Field supplemental_data_storage_configuration_fields[] = {
    {"storageLocations", &supplemental_data_storage_configuration_storage_locations_type,
     offsetof(SupplementalDataStorageConfigurationView, storage_locations), internal::Slot::plain},
};

constexpr internal::Field managed_knowledge_base_configuration_fields[] = {
    {"embeddingModelType", &schemas::embedding_model_type_type,
     offsetof(ManagedKnowledgeBaseConfigurationView, embedding_model_type), internal::Slot::plain},
    {"embeddingModelArn", &internal::string_type, offsetof(ManagedKnowledgeBaseConfigurationView, embedding_model_arn),
     internal::Slot::optional},
    {"embeddingModelConfiguration", &schemas::embedding_model_configuration_type,
     offsetof(ManagedKnowledgeBaseConfigurationView, embedding_model_configuration), internal::Slot::reference},
    {"serverSideEncryptionConfiguration", &schemas::server_side_encryption_configuration_type,
     offsetof(ManagedKnowledgeBaseConfigurationView, server_side_encryption_configuration), internal::Slot::reference},
    {"supplementalDataStorageConfiguration", &schemas::supplemental_data_storage_configuration_type,
     offsetof(ManagedKnowledgeBaseConfigurationView, supplemental_data_storage_configuration),
     internal::Slot::reference},
};

constexpr internal::Field query_generation_column_fields[] = {
    {"name", &internal::string_type, offsetof(QueryGenerationColumnView, name), internal::Slot::optional},
    {"description", &internal::string_type, offsetof(QueryGenerationColumnView, description), internal::Slot::optional},
    {"inclusion", &schemas::include_exclude_type, offsetof(QueryGenerationColumnView, inclusion),
     internal::Slot::plain},
};

constexpr internal::Type query_generation_table_columns_type =
    internal::list_type<QueryGenerationColumnView>(schemas::query_generation_column_type);
constexpr internal::Field query_generation_table_fields[] = {
    {"name", &internal::string_type, offsetof(QueryGenerationTableView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(QueryGenerationTableView, description), internal::Slot::optional},
    {"inclusion", &schemas::include_exclude_type, offsetof(QueryGenerationTableView, inclusion), internal::Slot::plain},
    {"columns", &query_generation_table_columns_type, offsetof(QueryGenerationTableView, columns),
     internal::Slot::plain},
};

constexpr internal::Type query_generation_context_tables_type =
    internal::list_type<QueryGenerationTableView>(schemas::query_generation_table_type);
constexpr internal::Type query_generation_context_curated_queries_type =
    internal::list_type<CuratedQueryView>(schemas::curated_query_type);
constexpr internal::Field query_generation_context_fields[] = {
    {"tables", &query_generation_context_tables_type, offsetof(QueryGenerationContextView, tables),
     internal::Slot::plain, true},
    {"curatedQueries", &query_generation_context_curated_queries_type,
     offsetof(QueryGenerationContextView, curated_queries), internal::Slot::plain, true},
};

constexpr internal::Field query_generation_configuration_fields[] = {
    {"executionTimeoutSeconds", &internal::int32_type,
     offsetof(QueryGenerationConfigurationView, execution_timeout_seconds), internal::Slot::optional},
    {"generationContext", &schemas::query_generation_context_type,
     offsetof(QueryGenerationConfigurationView, generation_context), internal::Slot::reference, true},
};

constexpr internal::Field redshift_provisioned_auth_configuration_fields[] = {
    {"type", &schemas::redshift_provisioned_auth_type_type, offsetof(RedshiftProvisionedAuthConfigurationView, type),
     internal::Slot::plain},
    {"databaseUser", &internal::string_type, offsetof(RedshiftProvisionedAuthConfigurationView, database_user),
     internal::Slot::optional},
    {"usernamePasswordSecretArn", &internal::string_type,
     offsetof(RedshiftProvisionedAuthConfigurationView, username_password_secret_arn), internal::Slot::optional},
};

constexpr internal::Field redshift_provisioned_configuration_fields[] = {
    {"clusterIdentifier", &internal::string_type, offsetof(RedshiftProvisionedConfigurationView, cluster_identifier),
     internal::Slot::plain},
    {"authConfiguration", &schemas::redshift_provisioned_auth_configuration_type,
     offsetof(RedshiftProvisionedConfigurationView, auth_configuration), internal::Slot::plain},
};

constexpr internal::Field redshift_serverless_auth_configuration_fields[] = {
    {"type", &schemas::redshift_serverless_auth_type_type, offsetof(RedshiftServerlessAuthConfigurationView, type),
     internal::Slot::plain},
    {"usernamePasswordSecretArn", &internal::string_type,
     offsetof(RedshiftServerlessAuthConfigurationView, username_password_secret_arn), internal::Slot::optional},
};

constexpr internal::Field redshift_serverless_configuration_fields[] = {
    {"workgroupArn", &internal::string_type, offsetof(RedshiftServerlessConfigurationView, workgroup_arn),
     internal::Slot::plain},
    {"authConfiguration", &schemas::redshift_serverless_auth_configuration_type,
     offsetof(RedshiftServerlessConfigurationView, auth_configuration), internal::Slot::plain},
};

constexpr internal::Field redshift_query_engine_configuration_fields[] = {
    {"type", &schemas::redshift_query_engine_type_type, offsetof(RedshiftQueryEngineConfigurationView, type),
     internal::Slot::plain},
    {"serverlessConfiguration", &schemas::redshift_serverless_configuration_type,
     offsetof(RedshiftQueryEngineConfigurationView, serverless_configuration), internal::Slot::reference},
    {"provisionedConfiguration", &schemas::redshift_provisioned_configuration_type,
     offsetof(RedshiftQueryEngineConfigurationView, provisioned_configuration), internal::Slot::reference},
};

constexpr internal::Field redshift_query_engine_aws_data_catalog_storage_configuration_fields[] = {
    {"tableNames", &internal::string_list_type,
     offsetof(RedshiftQueryEngineAwsDataCatalogStorageConfigurationView, table_names), internal::Slot::plain},
};

constexpr internal::Field redshift_query_engine_redshift_storage_configuration_fields[] = {
    {"databaseName", &internal::string_type,
     offsetof(RedshiftQueryEngineRedshiftStorageConfigurationView, database_name), internal::Slot::plain},
};

constexpr internal::Field redshift_query_engine_storage_configuration_fields[] = {
    {"type", &schemas::redshift_query_engine_storage_type_type,
     offsetof(RedshiftQueryEngineStorageConfigurationView, type), internal::Slot::plain},
    {"awsDataCatalogConfiguration", &schemas::redshift_query_engine_aws_data_catalog_storage_configuration_type,
     offsetof(RedshiftQueryEngineStorageConfigurationView, aws_data_catalog_configuration), internal::Slot::reference},
    {"redshiftConfiguration", &schemas::redshift_query_engine_redshift_storage_configuration_type,
     offsetof(RedshiftQueryEngineStorageConfigurationView, redshift_configuration), internal::Slot::reference},
};

constexpr internal::Type redshift_configuration_storage_configurations_type =
    internal::list_type<RedshiftQueryEngineStorageConfigurationView>(
        schemas::redshift_query_engine_storage_configuration_type);
constexpr internal::Field redshift_configuration_fields[] = {
    {"storageConfigurations", &redshift_configuration_storage_configurations_type,
     offsetof(RedshiftConfigurationView, storage_configurations), internal::Slot::plain},
    {"queryEngineConfiguration", &schemas::redshift_query_engine_configuration_type,
     offsetof(RedshiftConfigurationView, query_engine_configuration), internal::Slot::plain},
    {"queryGenerationConfiguration", &schemas::query_generation_configuration_type,
     offsetof(RedshiftConfigurationView, query_generation_configuration), internal::Slot::reference},
};

constexpr internal::Field sql_knowledge_base_configuration_fields[] = {
    {"type", &schemas::query_engine_type_type, offsetof(SqlKnowledgeBaseConfigurationView, type),
     internal::Slot::plain},
    {"redshiftConfiguration", &schemas::redshift_configuration_type,
     offsetof(SqlKnowledgeBaseConfigurationView, redshift_configuration), internal::Slot::reference},
};

constexpr internal::Field vector_knowledge_base_configuration_fields[] = {
    {"embeddingModelArn", &internal::string_type, offsetof(VectorKnowledgeBaseConfigurationView, embedding_model_arn),
     internal::Slot::plain},
    {"embeddingModelConfiguration", &schemas::embedding_model_configuration_type,
     offsetof(VectorKnowledgeBaseConfigurationView, embedding_model_configuration), internal::Slot::reference},
    {"supplementalDataStorageConfiguration", &schemas::supplemental_data_storage_configuration_type,
     offsetof(VectorKnowledgeBaseConfigurationView, supplemental_data_storage_configuration),
     internal::Slot::reference},
};

constexpr internal::Field knowledge_base_configuration_fields[] = {
    {"type", &schemas::knowledge_base_type_type, offsetof(KnowledgeBaseConfigurationView, type), internal::Slot::plain},
    {"vectorKnowledgeBaseConfiguration", &schemas::vector_knowledge_base_configuration_type,
     offsetof(KnowledgeBaseConfigurationView, vector_knowledge_base_configuration), internal::Slot::reference},
    {"managedKnowledgeBaseConfiguration", &schemas::managed_knowledge_base_configuration_type,
     offsetof(KnowledgeBaseConfigurationView, managed_knowledge_base_configuration), internal::Slot::reference},
    {"kendraKnowledgeBaseConfiguration", &schemas::kendra_knowledge_base_configuration_type,
     offsetof(KnowledgeBaseConfigurationView, kendra_knowledge_base_configuration), internal::Slot::reference},
    {"sqlKnowledgeBaseConfiguration", &schemas::sql_knowledge_base_configuration_type,
     offsetof(KnowledgeBaseConfigurationView, sql_knowledge_base_configuration), internal::Slot::reference},
};

constexpr internal::Field mongo_db_atlas_field_mapping_fields[] = {
    {"vectorField", &internal::string_type, offsetof(MongoDbAtlasFieldMappingView, vector_field),
     internal::Slot::plain},
    {"textField", &internal::string_type, offsetof(MongoDbAtlasFieldMappingView, text_field), internal::Slot::plain},
    {"metadataField", &internal::string_type, offsetof(MongoDbAtlasFieldMappingView, metadata_field),
     internal::Slot::plain},
};

constexpr internal::Field mongo_db_atlas_configuration_fields[] = {
    {"endpoint", &internal::string_type, offsetof(MongoDbAtlasConfigurationView, endpoint), internal::Slot::plain},
    {"databaseName", &internal::string_type, offsetof(MongoDbAtlasConfigurationView, database_name),
     internal::Slot::plain},
    {"collectionName", &internal::string_type, offsetof(MongoDbAtlasConfigurationView, collection_name),
     internal::Slot::plain},
    {"vectorIndexName", &internal::string_type, offsetof(MongoDbAtlasConfigurationView, vector_index_name),
     internal::Slot::plain},
    {"credentialsSecretArn", &internal::string_type, offsetof(MongoDbAtlasConfigurationView, credentials_secret_arn),
     internal::Slot::plain},
    {"fieldMapping", &schemas::mongo_db_atlas_field_mapping_type,
     offsetof(MongoDbAtlasConfigurationView, field_mapping), internal::Slot::plain},
    {"endpointServiceName", &internal::string_type, offsetof(MongoDbAtlasConfigurationView, endpoint_service_name),
     internal::Slot::optional},
    {"textIndexName", &internal::string_type, offsetof(MongoDbAtlasConfigurationView, text_index_name),
     internal::Slot::optional},
};

constexpr internal::Field neptune_analytics_field_mapping_fields[] = {
    {"textField", &internal::string_type, offsetof(NeptuneAnalyticsFieldMappingView, text_field),
     internal::Slot::plain},
    {"metadataField", &internal::string_type, offsetof(NeptuneAnalyticsFieldMappingView, metadata_field),
     internal::Slot::plain},
};

constexpr internal::Field neptune_analytics_configuration_fields[] = {
    {"graphArn", &internal::string_type, offsetof(NeptuneAnalyticsConfigurationView, graph_arn), internal::Slot::plain,
     true},
    {"fieldMapping", &schemas::neptune_analytics_field_mapping_type,
     offsetof(NeptuneAnalyticsConfigurationView, field_mapping), internal::Slot::plain},
};

constexpr internal::Field open_search_managed_cluster_field_mapping_fields[] = {
    {"vectorField", &internal::string_type, offsetof(OpenSearchManagedClusterFieldMappingView, vector_field),
     internal::Slot::plain},
    {"textField", &internal::string_type, offsetof(OpenSearchManagedClusterFieldMappingView, text_field),
     internal::Slot::plain},
    {"metadataField", &internal::string_type, offsetof(OpenSearchManagedClusterFieldMappingView, metadata_field),
     internal::Slot::plain},
};

constexpr internal::Field open_search_managed_cluster_configuration_fields[] = {
    {"domainEndpoint", &internal::string_type, offsetof(OpenSearchManagedClusterConfigurationView, domain_endpoint),
     internal::Slot::plain},
    {"domainArn", &internal::string_type, offsetof(OpenSearchManagedClusterConfigurationView, domain_arn),
     internal::Slot::plain},
    {"vectorIndexName", &internal::string_type, offsetof(OpenSearchManagedClusterConfigurationView, vector_index_name),
     internal::Slot::plain, true},
    {"fieldMapping", &schemas::open_search_managed_cluster_field_mapping_type,
     offsetof(OpenSearchManagedClusterConfigurationView, field_mapping), internal::Slot::plain},
};

constexpr internal::Field open_search_serverless_field_mapping_fields[] = {
    {"vectorField", &internal::string_type, offsetof(OpenSearchServerlessFieldMappingView, vector_field),
     internal::Slot::plain},
    {"textField", &internal::string_type, offsetof(OpenSearchServerlessFieldMappingView, text_field),
     internal::Slot::plain},
    {"metadataField", &internal::string_type, offsetof(OpenSearchServerlessFieldMappingView, metadata_field),
     internal::Slot::plain},
};

constexpr internal::Field open_search_serverless_configuration_fields[] = {
    {"collectionArn", &internal::string_type, offsetof(OpenSearchServerlessConfigurationView, collection_arn),
     internal::Slot::plain},
    {"vectorIndexName", &internal::string_type, offsetof(OpenSearchServerlessConfigurationView, vector_index_name),
     internal::Slot::plain},
    {"fieldMapping", &schemas::open_search_serverless_field_mapping_type,
     offsetof(OpenSearchServerlessConfigurationView, field_mapping), internal::Slot::plain},
};

constexpr internal::Field pinecone_field_mapping_fields[] = {
    {"textField", &internal::string_type, offsetof(PineconeFieldMappingView, text_field), internal::Slot::plain},
    {"metadataField", &internal::string_type, offsetof(PineconeFieldMappingView, metadata_field),
     internal::Slot::plain},
};

constexpr internal::Field pinecone_configuration_fields[] = {
    {"connectionString", &internal::string_type, offsetof(PineconeConfigurationView, connection_string),
     internal::Slot::plain},
    {"credentialsSecretArn", &internal::string_type, offsetof(PineconeConfigurationView, credentials_secret_arn),
     internal::Slot::plain},
    {"namespace", &internal::string_type, offsetof(PineconeConfigurationView, namespace_), internal::Slot::optional},
    {"fieldMapping", &schemas::pinecone_field_mapping_type, offsetof(PineconeConfigurationView, field_mapping),
     internal::Slot::plain},
};

constexpr internal::Field rds_field_mapping_fields[] = {
    {"primaryKeyField", &internal::string_type, offsetof(RdsFieldMappingView, primary_key_field),
     internal::Slot::plain},
    {"vectorField", &internal::string_type, offsetof(RdsFieldMappingView, vector_field), internal::Slot::plain},
    {"textField", &internal::string_type, offsetof(RdsFieldMappingView, text_field), internal::Slot::plain},
    {"metadataField", &internal::string_type, offsetof(RdsFieldMappingView, metadata_field), internal::Slot::plain},
    {"customMetadataField", &internal::string_type, offsetof(RdsFieldMappingView, custom_metadata_field),
     internal::Slot::optional},
};

constexpr internal::Field rds_configuration_fields[] = {
    {"resourceArn", &internal::string_type, offsetof(RdsConfigurationView, resource_arn), internal::Slot::plain},
    {"credentialsSecretArn", &internal::string_type, offsetof(RdsConfigurationView, credentials_secret_arn),
     internal::Slot::plain},
    {"databaseName", &internal::string_type, offsetof(RdsConfigurationView, database_name), internal::Slot::plain},
    {"tableName", &internal::string_type, offsetof(RdsConfigurationView, table_name), internal::Slot::plain},
    {"fieldMapping", &schemas::rds_field_mapping_type, offsetof(RdsConfigurationView, field_mapping),
     internal::Slot::plain},
};

constexpr internal::Field redis_enterprise_cloud_field_mapping_fields[] = {
    {"vectorField", &internal::string_type, offsetof(RedisEnterpriseCloudFieldMappingView, vector_field),
     internal::Slot::plain},
    {"textField", &internal::string_type, offsetof(RedisEnterpriseCloudFieldMappingView, text_field),
     internal::Slot::plain},
    {"metadataField", &internal::string_type, offsetof(RedisEnterpriseCloudFieldMappingView, metadata_field),
     internal::Slot::plain},
};

constexpr internal::Field redis_enterprise_cloud_configuration_fields[] = {
    {"endpoint", &internal::string_type, offsetof(RedisEnterpriseCloudConfigurationView, endpoint),
     internal::Slot::plain},
    {"vectorIndexName", &internal::string_type, offsetof(RedisEnterpriseCloudConfigurationView, vector_index_name),
     internal::Slot::plain},
    {"credentialsSecretArn", &internal::string_type,
     offsetof(RedisEnterpriseCloudConfigurationView, credentials_secret_arn), internal::Slot::plain},
    {"fieldMapping", &schemas::redis_enterprise_cloud_field_mapping_type,
     offsetof(RedisEnterpriseCloudConfigurationView, field_mapping), internal::Slot::plain},
};

constexpr internal::Field s3_vectors_configuration_fields[] = {
    {"vectorBucketArn", &internal::string_type, offsetof(S3VectorsConfigurationView, vector_bucket_arn),
     internal::Slot::optional, true},
    {"indexArn", &internal::string_type, offsetof(S3VectorsConfigurationView, index_arn), internal::Slot::optional,
     true},
    {"indexName", &internal::string_type, offsetof(S3VectorsConfigurationView, index_name), internal::Slot::optional,
     true},
};

constexpr internal::Field storage_configuration_fields[] = {
    {"type", &schemas::knowledge_base_storage_type_type, offsetof(StorageConfigurationView, type),
     internal::Slot::plain},
    {"opensearchServerlessConfiguration", &schemas::open_search_serverless_configuration_type,
     offsetof(StorageConfigurationView, opensearch_serverless_configuration), internal::Slot::reference},
    {"opensearchManagedClusterConfiguration", &schemas::open_search_managed_cluster_configuration_type,
     offsetof(StorageConfigurationView, opensearch_managed_cluster_configuration), internal::Slot::reference},
    {"pineconeConfiguration", &schemas::pinecone_configuration_type,
     offsetof(StorageConfigurationView, pinecone_configuration), internal::Slot::reference},
    {"redisEnterpriseCloudConfiguration", &schemas::redis_enterprise_cloud_configuration_type,
     offsetof(StorageConfigurationView, redis_enterprise_cloud_configuration), internal::Slot::reference},
    {"rdsConfiguration", &schemas::rds_configuration_type, offsetof(StorageConfigurationView, rds_configuration),
     internal::Slot::reference},
    {"mongoDbAtlasConfiguration", &schemas::mongo_db_atlas_configuration_type,
     offsetof(StorageConfigurationView, mongo_db_atlas_configuration), internal::Slot::reference},
    {"neptuneAnalyticsConfiguration", &schemas::neptune_analytics_configuration_type,
     offsetof(StorageConfigurationView, neptune_analytics_configuration), internal::Slot::reference},
    {"s3VectorsConfiguration", &schemas::s3_vectors_configuration_type,
     offsetof(StorageConfigurationView, s3_vectors_configuration), internal::Slot::reference},
};

constexpr internal::Field knowledge_base_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(KnowledgeBaseView, knowledge_base_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(KnowledgeBaseView, name), internal::Slot::plain},
    {"knowledgeBaseArn", &internal::string_type, offsetof(KnowledgeBaseView, knowledge_base_arn),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(KnowledgeBaseView, description), internal::Slot::optional},
    {"roleArn", &internal::string_type, offsetof(KnowledgeBaseView, role_arn), internal::Slot::plain},
    {"knowledgeBaseConfiguration", &schemas::knowledge_base_configuration_type,
     offsetof(KnowledgeBaseView, knowledge_base_configuration), internal::Slot::plain},
    {"storageConfiguration", &schemas::storage_configuration_type, offsetof(KnowledgeBaseView, storage_configuration),
     internal::Slot::reference},
    {"status", &schemas::knowledge_base_status_type, offsetof(KnowledgeBaseView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(KnowledgeBaseView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(KnowledgeBaseView, updated_at), internal::Slot::plain},
    {"failureReasons", &internal::string_list_type, offsetof(KnowledgeBaseView, failure_reasons),
     internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema audio_segmentation_configuration_schema =
    internal::structure_schema<AudioSegmentationConfigurationView>("AudioSegmentationConfiguration",
                                                                   audio_segmentation_configuration_fields);
constinit const internal::Type audio_segmentation_configuration_type =
    internal::structure_type<AudioSegmentationConfigurationView>(audio_segmentation_configuration_schema);

constinit const internal::Schema audio_configuration_schema =
    internal::structure_schema<AudioConfigurationView>("AudioConfiguration", audio_configuration_fields);
constinit const internal::Type audio_configuration_type =
    internal::structure_type<AudioConfigurationView>(audio_configuration_schema);

constinit const internal::Schema video_segmentation_configuration_schema =
    internal::structure_schema<VideoSegmentationConfigurationView>("VideoSegmentationConfiguration",
                                                                   video_segmentation_configuration_fields);
constinit const internal::Type video_segmentation_configuration_type =
    internal::structure_type<VideoSegmentationConfigurationView>(video_segmentation_configuration_schema);

constinit const internal::Schema video_configuration_schema =
    internal::structure_schema<VideoConfigurationView>("VideoConfiguration", video_configuration_fields);
constinit const internal::Type video_configuration_type =
    internal::structure_type<VideoConfigurationView>(video_configuration_schema);

constinit const internal::Schema bedrock_embedding_model_configuration_schema =
    internal::structure_schema<BedrockEmbeddingModelConfigurationView>("BedrockEmbeddingModelConfiguration",
                                                                       bedrock_embedding_model_configuration_fields);
constinit const internal::Type bedrock_embedding_model_configuration_type =
    internal::structure_type<BedrockEmbeddingModelConfigurationView>(bedrock_embedding_model_configuration_schema);

constinit const internal::Schema curated_query_schema =
    internal::structure_schema<CuratedQueryView>("CuratedQuery", curated_query_fields);
constinit const internal::Type curated_query_type = internal::structure_type<CuratedQueryView>(curated_query_schema);

constinit const internal::Schema embedding_model_configuration_schema =
    internal::structure_schema<EmbeddingModelConfigurationView>("EmbeddingModelConfiguration",
                                                                embedding_model_configuration_fields);
constinit const internal::Type embedding_model_configuration_type =
    internal::structure_type<EmbeddingModelConfigurationView>(embedding_model_configuration_schema);

constinit const internal::Schema kendra_knowledge_base_configuration_schema =
    internal::structure_schema<KendraKnowledgeBaseConfigurationView>("KendraKnowledgeBaseConfiguration",
                                                                     kendra_knowledge_base_configuration_fields);
constinit const internal::Type kendra_knowledge_base_configuration_type =
    internal::structure_type<KendraKnowledgeBaseConfigurationView>(kendra_knowledge_base_configuration_schema);

constinit const internal::Schema supplemental_data_storage_location_schema =
    internal::structure_schema<SupplementalDataStorageLocationView>("SupplementalDataStorageLocation",
                                                                    supplemental_data_storage_location_fields);
constinit const internal::Type supplemental_data_storage_location_type =
    internal::structure_type<SupplementalDataStorageLocationView>(supplemental_data_storage_location_schema);

constinit const internal::Schema supplemental_data_storage_configuration_schema =
    internal::structure_schema<SupplementalDataStorageConfigurationView>(
        "SupplementalDataStorageConfiguration", supplemental_data_storage_configuration_fields);
constinit const internal::Type supplemental_data_storage_configuration_type =
    internal::structure_type<SupplementalDataStorageConfigurationView>(supplemental_data_storage_configuration_schema);

constinit const internal::Schema managed_knowledge_base_configuration_schema =
    internal::structure_schema<ManagedKnowledgeBaseConfigurationView>("ManagedKnowledgeBaseConfiguration",
                                                                      managed_knowledge_base_configuration_fields);
constinit const internal::Type managed_knowledge_base_configuration_type =
    internal::structure_type<ManagedKnowledgeBaseConfigurationView>(managed_knowledge_base_configuration_schema);

constinit const internal::Schema query_generation_column_schema =
    internal::structure_schema<QueryGenerationColumnView>("QueryGenerationColumn", query_generation_column_fields);
constinit const internal::Type query_generation_column_type =
    internal::structure_type<QueryGenerationColumnView>(query_generation_column_schema);

constinit const internal::Schema query_generation_table_schema =
    internal::structure_schema<QueryGenerationTableView>("QueryGenerationTable", query_generation_table_fields);
constinit const internal::Type query_generation_table_type =
    internal::structure_type<QueryGenerationTableView>(query_generation_table_schema);

constinit const internal::Schema query_generation_context_schema =
    internal::structure_schema<QueryGenerationContextView>("QueryGenerationContext", query_generation_context_fields);
constinit const internal::Type query_generation_context_type =
    internal::structure_type<QueryGenerationContextView>(query_generation_context_schema);

constinit const internal::Schema query_generation_configuration_schema =
    internal::structure_schema<QueryGenerationConfigurationView>("QueryGenerationConfiguration",
                                                                 query_generation_configuration_fields);
constinit const internal::Type query_generation_configuration_type =
    internal::structure_type<QueryGenerationConfigurationView>(query_generation_configuration_schema);

constinit const internal::Schema redshift_provisioned_auth_configuration_schema =
    internal::structure_schema<RedshiftProvisionedAuthConfigurationView>(
        "RedshiftProvisionedAuthConfiguration", redshift_provisioned_auth_configuration_fields);
constinit const internal::Type redshift_provisioned_auth_configuration_type =
    internal::structure_type<RedshiftProvisionedAuthConfigurationView>(redshift_provisioned_auth_configuration_schema);

constinit const internal::Schema redshift_provisioned_configuration_schema =
    internal::structure_schema<RedshiftProvisionedConfigurationView>("RedshiftProvisionedConfiguration",
                                                                     redshift_provisioned_configuration_fields);
constinit const internal::Type redshift_provisioned_configuration_type =
    internal::structure_type<RedshiftProvisionedConfigurationView>(redshift_provisioned_configuration_schema);

constinit const internal::Schema redshift_serverless_auth_configuration_schema =
    internal::structure_schema<RedshiftServerlessAuthConfigurationView>("RedshiftServerlessAuthConfiguration",
                                                                        redshift_serverless_auth_configuration_fields);
constinit const internal::Type redshift_serverless_auth_configuration_type =
    internal::structure_type<RedshiftServerlessAuthConfigurationView>(redshift_serverless_auth_configuration_schema);

constinit const internal::Schema redshift_serverless_configuration_schema =
    internal::structure_schema<RedshiftServerlessConfigurationView>("RedshiftServerlessConfiguration",
                                                                    redshift_serverless_configuration_fields);
constinit const internal::Type redshift_serverless_configuration_type =
    internal::structure_type<RedshiftServerlessConfigurationView>(redshift_serverless_configuration_schema);

constinit const internal::Schema redshift_query_engine_configuration_schema =
    internal::structure_schema<RedshiftQueryEngineConfigurationView>("RedshiftQueryEngineConfiguration",
                                                                     redshift_query_engine_configuration_fields);
constinit const internal::Type redshift_query_engine_configuration_type =
    internal::structure_type<RedshiftQueryEngineConfigurationView>(redshift_query_engine_configuration_schema);

constinit const internal::Schema redshift_query_engine_aws_data_catalog_storage_configuration_schema =
    internal::structure_schema<RedshiftQueryEngineAwsDataCatalogStorageConfigurationView>(
        "RedshiftQueryEngineAwsDataCatalogStorageConfiguration",
        redshift_query_engine_aws_data_catalog_storage_configuration_fields);
constinit const internal::Type redshift_query_engine_aws_data_catalog_storage_configuration_type =
    internal::structure_type<RedshiftQueryEngineAwsDataCatalogStorageConfigurationView>(
        redshift_query_engine_aws_data_catalog_storage_configuration_schema);

constinit const internal::Schema redshift_query_engine_redshift_storage_configuration_schema =
    internal::structure_schema<RedshiftQueryEngineRedshiftStorageConfigurationView>(
        "RedshiftQueryEngineRedshiftStorageConfiguration", redshift_query_engine_redshift_storage_configuration_fields);
constinit const internal::Type redshift_query_engine_redshift_storage_configuration_type =
    internal::structure_type<RedshiftQueryEngineRedshiftStorageConfigurationView>(
        redshift_query_engine_redshift_storage_configuration_schema);

constinit const internal::Schema redshift_query_engine_storage_configuration_schema =
    internal::structure_schema<RedshiftQueryEngineStorageConfigurationView>(
        "RedshiftQueryEngineStorageConfiguration", redshift_query_engine_storage_configuration_fields);
constinit const internal::Type redshift_query_engine_storage_configuration_type =
    internal::structure_type<RedshiftQueryEngineStorageConfigurationView>(
        redshift_query_engine_storage_configuration_schema);

constinit const internal::Schema redshift_configuration_schema =
    internal::structure_schema<RedshiftConfigurationView>("RedshiftConfiguration", redshift_configuration_fields);
constinit const internal::Type redshift_configuration_type =
    internal::structure_type<RedshiftConfigurationView>(redshift_configuration_schema);

constinit const internal::Schema sql_knowledge_base_configuration_schema =
    internal::structure_schema<SqlKnowledgeBaseConfigurationView>("SqlKnowledgeBaseConfiguration",
                                                                  sql_knowledge_base_configuration_fields);
constinit const internal::Type sql_knowledge_base_configuration_type =
    internal::structure_type<SqlKnowledgeBaseConfigurationView>(sql_knowledge_base_configuration_schema);

constinit const internal::Schema vector_knowledge_base_configuration_schema =
    internal::structure_schema<VectorKnowledgeBaseConfigurationView>("VectorKnowledgeBaseConfiguration",
                                                                     vector_knowledge_base_configuration_fields);
constinit const internal::Type vector_knowledge_base_configuration_type =
    internal::structure_type<VectorKnowledgeBaseConfigurationView>(vector_knowledge_base_configuration_schema);

constinit const internal::Schema knowledge_base_configuration_schema =
    internal::structure_schema<KnowledgeBaseConfigurationView>("KnowledgeBaseConfiguration",
                                                               knowledge_base_configuration_fields);
constinit const internal::Type knowledge_base_configuration_type =
    internal::structure_type<KnowledgeBaseConfigurationView>(knowledge_base_configuration_schema);

constinit const internal::Schema mongo_db_atlas_field_mapping_schema =
    internal::structure_schema<MongoDbAtlasFieldMappingView>("MongoDbAtlasFieldMapping",
                                                             mongo_db_atlas_field_mapping_fields);
constinit const internal::Type mongo_db_atlas_field_mapping_type =
    internal::structure_type<MongoDbAtlasFieldMappingView>(mongo_db_atlas_field_mapping_schema);

constinit const internal::Schema mongo_db_atlas_configuration_schema =
    internal::structure_schema<MongoDbAtlasConfigurationView>("MongoDbAtlasConfiguration",
                                                              mongo_db_atlas_configuration_fields);
constinit const internal::Type mongo_db_atlas_configuration_type =
    internal::structure_type<MongoDbAtlasConfigurationView>(mongo_db_atlas_configuration_schema);

constinit const internal::Schema neptune_analytics_field_mapping_schema =
    internal::structure_schema<NeptuneAnalyticsFieldMappingView>("NeptuneAnalyticsFieldMapping",
                                                                 neptune_analytics_field_mapping_fields);
constinit const internal::Type neptune_analytics_field_mapping_type =
    internal::structure_type<NeptuneAnalyticsFieldMappingView>(neptune_analytics_field_mapping_schema);

constinit const internal::Schema neptune_analytics_configuration_schema =
    internal::structure_schema<NeptuneAnalyticsConfigurationView>("NeptuneAnalyticsConfiguration",
                                                                  neptune_analytics_configuration_fields);
constinit const internal::Type neptune_analytics_configuration_type =
    internal::structure_type<NeptuneAnalyticsConfigurationView>(neptune_analytics_configuration_schema);

constinit const internal::Schema open_search_managed_cluster_field_mapping_schema =
    internal::structure_schema<OpenSearchManagedClusterFieldMappingView>(
        "OpenSearchManagedClusterFieldMapping", open_search_managed_cluster_field_mapping_fields);
constinit const internal::Type open_search_managed_cluster_field_mapping_type =
    internal::structure_type<OpenSearchManagedClusterFieldMappingView>(
        open_search_managed_cluster_field_mapping_schema);

constinit const internal::Schema open_search_managed_cluster_configuration_schema =
    internal::structure_schema<OpenSearchManagedClusterConfigurationView>(
        "OpenSearchManagedClusterConfiguration", open_search_managed_cluster_configuration_fields);
constinit const internal::Type open_search_managed_cluster_configuration_type =
    internal::structure_type<OpenSearchManagedClusterConfigurationView>(
        open_search_managed_cluster_configuration_schema);

constinit const internal::Schema open_search_serverless_field_mapping_schema =
    internal::structure_schema<OpenSearchServerlessFieldMappingView>("OpenSearchServerlessFieldMapping",
                                                                     open_search_serverless_field_mapping_fields);
constinit const internal::Type open_search_serverless_field_mapping_type =
    internal::structure_type<OpenSearchServerlessFieldMappingView>(open_search_serverless_field_mapping_schema);

constinit const internal::Schema open_search_serverless_configuration_schema =
    internal::structure_schema<OpenSearchServerlessConfigurationView>("OpenSearchServerlessConfiguration",
                                                                      open_search_serverless_configuration_fields);
constinit const internal::Type open_search_serverless_configuration_type =
    internal::structure_type<OpenSearchServerlessConfigurationView>(open_search_serverless_configuration_schema);

constinit const internal::Schema pinecone_field_mapping_schema =
    internal::structure_schema<PineconeFieldMappingView>("PineconeFieldMapping", pinecone_field_mapping_fields);
constinit const internal::Type pinecone_field_mapping_type =
    internal::structure_type<PineconeFieldMappingView>(pinecone_field_mapping_schema);

constinit const internal::Schema pinecone_configuration_schema =
    internal::structure_schema<PineconeConfigurationView>("PineconeConfiguration", pinecone_configuration_fields);
constinit const internal::Type pinecone_configuration_type =
    internal::structure_type<PineconeConfigurationView>(pinecone_configuration_schema);

constinit const internal::Schema rds_field_mapping_schema =
    internal::structure_schema<RdsFieldMappingView>("RdsFieldMapping", rds_field_mapping_fields);
constinit const internal::Type rds_field_mapping_type =
    internal::structure_type<RdsFieldMappingView>(rds_field_mapping_schema);

constinit const internal::Schema rds_configuration_schema =
    internal::structure_schema<RdsConfigurationView>("RdsConfiguration", rds_configuration_fields);
constinit const internal::Type rds_configuration_type =
    internal::structure_type<RdsConfigurationView>(rds_configuration_schema);

constinit const internal::Schema redis_enterprise_cloud_field_mapping_schema =
    internal::structure_schema<RedisEnterpriseCloudFieldMappingView>("RedisEnterpriseCloudFieldMapping",
                                                                     redis_enterprise_cloud_field_mapping_fields);
constinit const internal::Type redis_enterprise_cloud_field_mapping_type =
    internal::structure_type<RedisEnterpriseCloudFieldMappingView>(redis_enterprise_cloud_field_mapping_schema);

constinit const internal::Schema redis_enterprise_cloud_configuration_schema =
    internal::structure_schema<RedisEnterpriseCloudConfigurationView>("RedisEnterpriseCloudConfiguration",
                                                                      redis_enterprise_cloud_configuration_fields);
constinit const internal::Type redis_enterprise_cloud_configuration_type =
    internal::structure_type<RedisEnterpriseCloudConfigurationView>(redis_enterprise_cloud_configuration_schema);

constinit const internal::Schema s3_vectors_configuration_schema =
    internal::structure_schema<S3VectorsConfigurationView>("S3VectorsConfiguration", s3_vectors_configuration_fields);
constinit const internal::Type s3_vectors_configuration_type =
    internal::structure_type<S3VectorsConfigurationView>(s3_vectors_configuration_schema);

constinit const internal::Schema storage_configuration_schema =
    internal::structure_schema<StorageConfigurationView>("StorageConfiguration", storage_configuration_fields);
constinit const internal::Type storage_configuration_type =
    internal::structure_type<StorageConfigurationView>(storage_configuration_schema);

constinit const internal::Schema knowledge_base_schema =
    internal::structure_schema<KnowledgeBaseView>("KnowledgeBase", knowledge_base_fields);
constinit const internal::Type knowledge_base_type = internal::structure_type<KnowledgeBaseView>(knowledge_base_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AudioSegmentationConfigurationView*) {
  return schemas::audio_segmentation_configuration_schema;
}
const internal::Schema& schema_of(const AudioConfigurationView*) { return schemas::audio_configuration_schema; }
const internal::Schema& schema_of(const VideoSegmentationConfigurationView*) {
  return schemas::video_segmentation_configuration_schema;
}
const internal::Schema& schema_of(const VideoConfigurationView*) { return schemas::video_configuration_schema; }
const internal::Schema& schema_of(const BedrockEmbeddingModelConfigurationView*) {
  return schemas::bedrock_embedding_model_configuration_schema;
}
const internal::Schema& schema_of(const CuratedQueryView*) { return schemas::curated_query_schema; }
const internal::Schema& schema_of(const EmbeddingModelConfigurationView*) {
  return schemas::embedding_model_configuration_schema;
}
const internal::Schema& schema_of(const KendraKnowledgeBaseConfigurationView*) {
  return schemas::kendra_knowledge_base_configuration_schema;
}
const internal::Schema& schema_of(const SupplementalDataStorageLocationView*) {
  return schemas::supplemental_data_storage_location_schema;
}
const internal::Schema& schema_of(const SupplementalDataStorageConfigurationView*) {
  return schemas::supplemental_data_storage_configuration_schema;
}
const internal::Schema& schema_of(const ManagedKnowledgeBaseConfigurationView*) {
  return schemas::managed_knowledge_base_configuration_schema;
}
const internal::Schema& schema_of(const QueryGenerationColumnView*) { return schemas::query_generation_column_schema; }
const internal::Schema& schema_of(const QueryGenerationTableView*) { return schemas::query_generation_table_schema; }
const internal::Schema& schema_of(const QueryGenerationContextView*) {
  return schemas::query_generation_context_schema;
}
const internal::Schema& schema_of(const QueryGenerationConfigurationView*) {
  return schemas::query_generation_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftProvisionedAuthConfigurationView*) {
  return schemas::redshift_provisioned_auth_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftProvisionedConfigurationView*) {
  return schemas::redshift_provisioned_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftServerlessAuthConfigurationView*) {
  return schemas::redshift_serverless_auth_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftServerlessConfigurationView*) {
  return schemas::redshift_serverless_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftQueryEngineConfigurationView*) {
  return schemas::redshift_query_engine_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftQueryEngineAwsDataCatalogStorageConfigurationView*) {
  return schemas::redshift_query_engine_aws_data_catalog_storage_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftQueryEngineRedshiftStorageConfigurationView*) {
  return schemas::redshift_query_engine_redshift_storage_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftQueryEngineStorageConfigurationView*) {
  return schemas::redshift_query_engine_storage_configuration_schema;
}
const internal::Schema& schema_of(const RedshiftConfigurationView*) { return schemas::redshift_configuration_schema; }
const internal::Schema& schema_of(const SqlKnowledgeBaseConfigurationView*) {
  return schemas::sql_knowledge_base_configuration_schema;
}
const internal::Schema& schema_of(const VectorKnowledgeBaseConfigurationView*) {
  return schemas::vector_knowledge_base_configuration_schema;
}
const internal::Schema& schema_of(const KnowledgeBaseConfigurationView*) {
  return schemas::knowledge_base_configuration_schema;
}
const internal::Schema& schema_of(const MongoDbAtlasFieldMappingView*) {
  return schemas::mongo_db_atlas_field_mapping_schema;
}
const internal::Schema& schema_of(const MongoDbAtlasConfigurationView*) {
  return schemas::mongo_db_atlas_configuration_schema;
}
const internal::Schema& schema_of(const NeptuneAnalyticsFieldMappingView*) {
  return schemas::neptune_analytics_field_mapping_schema;
}
const internal::Schema& schema_of(const NeptuneAnalyticsConfigurationView*) {
  return schemas::neptune_analytics_configuration_schema;
}
const internal::Schema& schema_of(const OpenSearchManagedClusterFieldMappingView*) {
  return schemas::open_search_managed_cluster_field_mapping_schema;
}
const internal::Schema& schema_of(const OpenSearchManagedClusterConfigurationView*) {
  return schemas::open_search_managed_cluster_configuration_schema;
}
const internal::Schema& schema_of(const OpenSearchServerlessFieldMappingView*) {
  return schemas::open_search_serverless_field_mapping_schema;
}
const internal::Schema& schema_of(const OpenSearchServerlessConfigurationView*) {
  return schemas::open_search_serverless_configuration_schema;
}
const internal::Schema& schema_of(const PineconeFieldMappingView*) { return schemas::pinecone_field_mapping_schema; }
const internal::Schema& schema_of(const PineconeConfigurationView*) { return schemas::pinecone_configuration_schema; }
const internal::Schema& schema_of(const RdsFieldMappingView*) { return schemas::rds_field_mapping_schema; }
const internal::Schema& schema_of(const RdsConfigurationView*) { return schemas::rds_configuration_schema; }
const internal::Schema& schema_of(const RedisEnterpriseCloudFieldMappingView*) {
  return schemas::redis_enterprise_cloud_field_mapping_schema;
}
const internal::Schema& schema_of(const RedisEnterpriseCloudConfigurationView*) {
  return schemas::redis_enterprise_cloud_configuration_schema;
}
const internal::Schema& schema_of(const S3VectorsConfigurationView*) {
  return schemas::s3_vectors_configuration_schema;
}
const internal::Schema& schema_of(const StorageConfigurationView*) { return schemas::storage_configuration_schema; }
const internal::Schema& schema_of(const KnowledgeBaseView*) { return schemas::knowledge_base_schema; }

}  // namespace outcrop::bedrock_agent
