// KnowledgeBaseView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/s3_location.h"
#include "outcrop/bedrock_agent/views/server_side_encryption_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// How sound is cut into pieces.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AudioSegmentationConfiguration.html
struct AudioSegmentationConfigurationView {
  /// The length of a piece in seconds.
  std::int32_t fixed_length_duration{};
};
const internal::Schema& schema_of(const AudioSegmentationConfigurationView*);

/// How sound is read into a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AudioConfiguration.html
struct AudioConfigurationView {
  /// How it is cut into pieces.
  AudioSegmentationConfigurationView segmentation_configuration{};
};
const internal::Schema& schema_of(const AudioConfigurationView*);

/// How video is cut into pieces.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VideoSegmentationConfiguration.html
struct VideoSegmentationConfigurationView {
  /// The length of a piece in seconds.
  std::int32_t fixed_length_duration{};
};
const internal::Schema& schema_of(const VideoSegmentationConfigurationView*);

/// How video is read into a knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VideoConfiguration.html
struct VideoConfigurationView {
  /// How it is cut into pieces.
  VideoSegmentationConfigurationView segmentation_configuration{};
};
const internal::Schema& schema_of(const VideoConfigurationView*);

/// What vectors a model of Amazon Bedrock makes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_BedrockEmbeddingModelConfiguration.html
struct BedrockEmbeddingModelConfigurationView {
  /// The numbers in a vector. Absent: what the model makes by default.
  std::optional<std::int32_t> dimensions{};
  /// The type of the numbers. Absent: `FLOAT32`.
  Open<EmbeddingDataType> embedding_data_type{};
  /// How sound is cut into pieces, for models that take sound.
  ///
  /// \deprecated since 2026-09-01
  std::span<const AudioConfigurationView> audio{};
  /// How video is cut into pieces, for models that take video.
  ///
  /// \deprecated since 2026-09-01
  std::span<const VideoConfigurationView> video{};
  /// Further settings as the model's documentation has them, such as how sound and video are cut.
  std::optional<DocumentView> model_configuration{};
};
const internal::Schema& schema_of(const BedrockEmbeddingModelConfigurationView*);

/// An example of a question and the query that answers it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CuratedQuery.html
struct CuratedQueryView {
  /// The question in words.
  std::string_view natural_language{};
  /// The SQL that answers the example question.
  std::string_view sql{};
};
const internal::Schema& schema_of(const CuratedQueryView*);

/// What vectors are made by the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_EmbeddingModelConfiguration.html
struct EmbeddingModelConfigurationView {
  /// For models of Amazon Bedrock.
  OptionalRef<BedrockEmbeddingModelConfigurationView> bedrock_embedding_model_configuration{};
};
const internal::Schema& schema_of(const EmbeddingModelConfigurationView*);

/// A knowledge base that is an index of Amazon Kendra.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KendraKnowledgeBaseConfiguration.html
struct KendraKnowledgeBaseConfigurationView {
  /// The ARN of the GenAI index in Amazon Kendra.
  std::string_view kendra_index_arn{};
};
const internal::Schema& schema_of(const KendraKnowledgeBaseConfigurationView*);

/// A place for pictures, sound and video.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SupplementalDataStorageLocation.html
struct SupplementalDataStorageLocationView {
  /// The kind of place.
  Open<SupplementalDataStorageLocationType> type{};
  /// The place in Amazon S3.
  OptionalRef<S3LocationView> s3_location{};
};
const internal::Schema& schema_of(const SupplementalDataStorageLocationView*);

/// Where pictures, sound and video that were taken from documents are kept, so that searches can give them back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SupplementalDataStorageConfiguration.html
struct SupplementalDataStorageConfigurationView {
  /// The places, of which there is one.
  std::span<const SupplementalDataStorageLocationView> storage_locations{};
};
const internal::Schema& schema_of(const SupplementalDataStorageConfigurationView*);

/// A knowledge base whose vector store the service manages.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ManagedKnowledgeBaseConfiguration.html
struct ManagedKnowledgeBaseConfigurationView {
  /// Whether the service chooses the model that makes vectors, or the request does.
  Open<EmbeddingModelType> embedding_model_type{};
  /// The ARN of the model; needed where `embeddingModelType` is `CUSTOM`.
  std::optional<std::string_view> embedding_model_arn{};
  /// What vectors the model makes. Not needed where `embeddingModelType` is `MANAGED`.
  OptionalRef<EmbeddingModelConfigurationView> embedding_model_configuration{};
  /// How the knowledge base is encrypted.
  OptionalRef<ServerSideEncryptionConfigurationView> server_side_encryption_configuration{};
  /// Where pictures, sound and video are kept; needed with models that take them directly.
  OptionalRef<SupplementalDataStorageConfigurationView> supplemental_data_storage_configuration{};
};
const internal::Schema& schema_of(const ManagedKnowledgeBaseConfigurationView*);

/// What queries should know of a column.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_QueryGenerationColumn.html
struct QueryGenerationColumnView {
  /// The column's name.
  std::optional<std::string_view> name{};
  /// What the column holds. The model that writes queries decides by this text.
  std::optional<std::string_view> description{};
  /// Whether queries may use the column.
  Open<IncludeExclude> inclusion{};
};
const internal::Schema& schema_of(const QueryGenerationColumnView*);

/// What queries should know of a table.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_QueryGenerationTable.html
struct QueryGenerationTableView {
  /// The table's name, with those of its database and schema.
  std::string_view name{};
  /// What the table holds. The model that writes queries decides by this text.
  std::optional<std::string_view> description{};
  /// Whether queries may use the table.
  Open<IncludeExclude> inclusion{};
  /// The columns about which there is something to say.
  std::span<const QueryGenerationColumnView> columns{};
};
const internal::Schema& schema_of(const QueryGenerationTableView*);

/// What the model that writes queries should know of the database.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_QueryGenerationContext.html
struct QueryGenerationContextView {
  /// The tables about which there is something to say.
  std::span<const QueryGenerationTableView> tables{};
  /// Examples of questions and the queries that answer them.
  std::span<const CuratedQueryView> curated_queries{};
};
const internal::Schema& schema_of(const QueryGenerationContextView*);

/// How queries are written.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_QueryGenerationConfiguration.html
struct QueryGenerationConfigurationView {
  /// Seconds after which writing a query is given up.
  std::optional<std::int32_t> execution_timeout_seconds{};
  /// What the model that writes them should know of the database.
  ///
  /// Sensitive: never logged.
  OptionalRef<QueryGenerationContextView> generation_context{};
};
const internal::Schema& schema_of(const QueryGenerationConfigurationView*);

/// How to sign in to a Redshift cluster.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftProvisionedAuthConfiguration.html
struct RedshiftProvisionedAuthConfigurationView {
  /// The way; the member that fits it is set.
  Open<RedshiftProvisionedAuthType> type{};
  /// The name of the database user, where `type` is `USERNAME`.
  std::optional<std::string_view> database_user{};
  /// The ARN of the secret in AWS Secrets Manager, where `type` is `USERNAME_PASSWORD`.
  std::optional<std::string_view> username_password_secret_arn{};
};
const internal::Schema& schema_of(const RedshiftProvisionedAuthConfigurationView*);

/// A Redshift cluster.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftProvisionedConfiguration.html
struct RedshiftProvisionedConfigurationView {
  /// The cluster's id.
  std::string_view cluster_identifier{};
  /// How to sign in.
  RedshiftProvisionedAuthConfigurationView auth_configuration{};
};
const internal::Schema& schema_of(const RedshiftProvisionedConfigurationView*);

/// How to sign in to Redshift Serverless.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftServerlessAuthConfiguration.html
struct RedshiftServerlessAuthConfigurationView {
  /// The way; the member that fits it is set.
  Open<RedshiftServerlessAuthType> type{};
  /// The ARN of the secret in AWS Secrets Manager, where `type` is `USERNAME_PASSWORD`.
  std::optional<std::string_view> username_password_secret_arn{};
};
const internal::Schema& schema_of(const RedshiftServerlessAuthConfigurationView*);

/// A workgroup of Redshift Serverless.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftServerlessConfiguration.html
struct RedshiftServerlessConfigurationView {
  /// The workgroup's ARN.
  std::string_view workgroup_arn{};
  /// How to sign in.
  RedshiftServerlessAuthConfigurationView auth_configuration{};
};
const internal::Schema& schema_of(const RedshiftServerlessConfigurationView*);

/// The Redshift that runs queries; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftQueryEngineConfiguration.html
struct RedshiftQueryEngineConfigurationView {
  /// The kind of Redshift.
  Open<RedshiftQueryEngineType> type{};
  /// A workgroup of Redshift Serverless.
  OptionalRef<RedshiftServerlessConfigurationView> serverless_configuration{};
  /// A Redshift cluster.
  OptionalRef<RedshiftProvisionedConfigurationView> provisioned_configuration{};
};
const internal::Schema& schema_of(const RedshiftQueryEngineConfigurationView*);

/// Data of the AWS Glue Data Catalog.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftQueryEngineAwsDataCatalogStorageConfiguration.html
struct RedshiftQueryEngineAwsDataCatalogStorageConfigurationView {
  /// The tables that may be queried.
  std::span<const std::string_view> table_names{};
};
const internal::Schema& schema_of(const RedshiftQueryEngineAwsDataCatalogStorageConfigurationView*);

/// Data of a Redshift database.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftQueryEngineRedshiftStorageConfiguration.html
struct RedshiftQueryEngineRedshiftStorageConfigurationView {
  /// The database's name.
  std::string_view database_name{};
};
const internal::Schema& schema_of(const RedshiftQueryEngineRedshiftStorageConfigurationView*);

/// Where the data is that is queried; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftQueryEngineStorageConfiguration.html
struct RedshiftQueryEngineStorageConfigurationView {
  /// The kind of place.
  Open<RedshiftQueryEngineStorageType> type{};
  /// Tables of the AWS Glue Data Catalog.
  OptionalRef<RedshiftQueryEngineAwsDataCatalogStorageConfigurationView> aws_data_catalog_configuration{};
  /// A Redshift database.
  OptionalRef<RedshiftQueryEngineRedshiftStorageConfigurationView> redshift_configuration{};
};
const internal::Schema& schema_of(const RedshiftQueryEngineStorageConfigurationView*);

/// A database that Amazon Redshift queries.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedshiftConfiguration.html
struct RedshiftConfigurationView {
  /// Where the data is.
  std::span<const RedshiftQueryEngineStorageConfigurationView> storage_configurations{};
  /// The Redshift that runs the queries.
  RedshiftQueryEngineConfigurationView query_engine_configuration{};
  /// How queries are written.
  OptionalRef<QueryGenerationConfigurationView> query_generation_configuration{};
};
const internal::Schema& schema_of(const RedshiftConfigurationView*);

/// A knowledge base that is a database.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SqlKnowledgeBaseConfiguration.html
struct SqlKnowledgeBaseConfigurationView {
  /// The kind of database; the member that fits it is set.
  Open<QueryEngineType> type{};
  /// The Redshift that runs the queries.
  OptionalRef<RedshiftConfigurationView> redshift_configuration{};
};
const internal::Schema& schema_of(const SqlKnowledgeBaseConfigurationView*);

/// A knowledge base whose vectors are in a store of the account.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorKnowledgeBaseConfiguration.html
struct VectorKnowledgeBaseConfigurationView {
  /// The ARN of the model that makes vectors.
  std::string_view embedding_model_arn{};
  /// What vectors the model makes. Absent: the model's default.
  OptionalRef<EmbeddingModelConfigurationView> embedding_model_configuration{};
  /// Where pictures, sound and video that were taken from documents are kept. Absent: they are not kept.
  OptionalRef<SupplementalDataStorageConfigurationView> supplemental_data_storage_configuration{};
};
const internal::Schema& schema_of(const VectorKnowledgeBaseConfigurationView*);

/// What a knowledge base rests on; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseConfiguration.html
struct KnowledgeBaseConfigurationView {
  /// The kind of knowledge base.
  Open<KnowledgeBaseType> type{};
  /// Vectors in a store of the account.
  OptionalRef<VectorKnowledgeBaseConfigurationView> vector_knowledge_base_configuration{};
  /// Vectors in a store that the service manages.
  OptionalRef<ManagedKnowledgeBaseConfigurationView> managed_knowledge_base_configuration{};
  /// An index of Amazon Kendra.
  OptionalRef<KendraKnowledgeBaseConfigurationView> kendra_knowledge_base_configuration{};
  /// A database that is queried in SQL.
  OptionalRef<SqlKnowledgeBaseConfigurationView> sql_knowledge_base_configuration{};
};
const internal::Schema& schema_of(const KnowledgeBaseConfigurationView*);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MongoDbAtlasFieldMapping.html
struct MongoDbAtlasFieldMappingView {
  /// The field that holds the vector.
  std::string_view vector_field{};
  /// The field that holds the text of the chunk.
  std::string_view text_field{};
  /// The field that holds what the service keeps about the chunk.
  std::string_view metadata_field{};
};
const internal::Schema& schema_of(const MongoDbAtlasFieldMappingView*);

/// A collection of MongoDB Atlas as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MongoDbAtlasConfiguration.html
struct MongoDbAtlasConfigurationView {
  /// The address of the cluster.
  std::string_view endpoint{};
  /// The database's name.
  std::string_view database_name{};
  /// The collection's name.
  std::string_view collection_name{};
  /// The name of the collection's vector search index.
  std::string_view vector_index_name{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  std::string_view credentials_secret_arn{};
  /// Which fields of the store hold what.
  MongoDbAtlasFieldMappingView field_mapping{};
  /// The VPC endpoint service that leads to the cluster. Absent: it is reached over the internet.
  std::optional<std::string_view> endpoint_service_name{};
  /// The name of the collection's text search index; needed for hybrid search.
  std::optional<std::string_view> text_index_name{};
};
const internal::Schema& schema_of(const MongoDbAtlasConfigurationView*);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_NeptuneAnalyticsFieldMapping.html
struct NeptuneAnalyticsFieldMappingView {
  /// The field that holds the text of the chunk.
  std::string_view text_field{};
  /// The field that holds what the service keeps about the chunk.
  std::string_view metadata_field{};
};
const internal::Schema& schema_of(const NeptuneAnalyticsFieldMappingView*);

/// A graph of Amazon Neptune Analytics as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_NeptuneAnalyticsConfiguration.html
struct NeptuneAnalyticsConfigurationView {
  /// The graph's ARN.
  ///
  /// Sensitive: never logged.
  std::string_view graph_arn{};
  /// Which fields of the store hold what.
  NeptuneAnalyticsFieldMappingView field_mapping{};
};
const internal::Schema& schema_of(const NeptuneAnalyticsConfigurationView*);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OpenSearchManagedClusterFieldMapping.html
struct OpenSearchManagedClusterFieldMappingView {
  /// The field that holds the vector.
  std::string_view vector_field{};
  /// The field that holds the text of the chunk.
  std::string_view text_field{};
  /// The field that holds what the service keeps about the chunk.
  std::string_view metadata_field{};
};
const internal::Schema& schema_of(const OpenSearchManagedClusterFieldMappingView*);

/// A domain of Amazon OpenSearch Service as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OpenSearchManagedClusterConfiguration.html
struct OpenSearchManagedClusterConfigurationView {
  /// The address of the domain.
  std::string_view domain_endpoint{};
  /// The domain's ARN.
  std::string_view domain_arn{};
  /// The name of the vector index.
  ///
  /// Sensitive: never logged.
  std::string_view vector_index_name{};
  /// Which fields of the store hold what.
  OpenSearchManagedClusterFieldMappingView field_mapping{};
};
const internal::Schema& schema_of(const OpenSearchManagedClusterConfigurationView*);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OpenSearchServerlessFieldMapping.html
struct OpenSearchServerlessFieldMappingView {
  /// The field that holds the vector.
  std::string_view vector_field{};
  /// The field that holds the text of the chunk.
  std::string_view text_field{};
  /// The field that holds what the service keeps about the chunk.
  std::string_view metadata_field{};
};
const internal::Schema& schema_of(const OpenSearchServerlessFieldMappingView*);

/// A collection of Amazon OpenSearch Serverless as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_OpenSearchServerlessConfiguration.html
struct OpenSearchServerlessConfigurationView {
  /// The collection's ARN.
  std::string_view collection_arn{};
  /// The name of the vector index.
  std::string_view vector_index_name{};
  /// Which fields of the store hold what.
  OpenSearchServerlessFieldMappingView field_mapping{};
};
const internal::Schema& schema_of(const OpenSearchServerlessConfigurationView*);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PineconeFieldMapping.html
struct PineconeFieldMappingView {
  /// The field that holds the text of the chunk.
  std::string_view text_field{};
  /// The field that holds what the service keeps about the chunk.
  std::string_view metadata_field{};
};
const internal::Schema& schema_of(const PineconeFieldMappingView*);

/// An index of Pinecone as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PineconeConfiguration.html
struct PineconeConfigurationView {
  /// The address of the index.
  std::string_view connection_string{};
  /// The ARN of the secret in AWS Secrets Manager that holds the API key.
  std::string_view credentials_secret_arn{};
  /// The namespace that is written to. Absent: the default one.
  std::optional<std::string_view> namespace_{};
  /// Which fields of the store hold what.
  PineconeFieldMappingView field_mapping{};
};
const internal::Schema& schema_of(const PineconeConfigurationView*);

/// Which columns of the table hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RdsFieldMapping.html
struct RdsFieldMappingView {
  /// The column that holds the id of an entry.
  std::string_view primary_key_field{};
  /// The column that holds the vector.
  std::string_view vector_field{};
  /// The column that holds the text of the chunk.
  std::string_view text_field{};
  /// The column that holds what the service keeps about the chunk.
  std::string_view metadata_field{};
  /// One column for all metadata of the documents. Absent: each metadata field needs a column.
  std::optional<std::string_view> custom_metadata_field{};
};
const internal::Schema& schema_of(const RdsFieldMappingView*);

/// A table of an Amazon Aurora PostgreSQL cluster as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RdsConfiguration.html
struct RdsConfigurationView {
  /// The cluster's ARN.
  std::string_view resource_arn{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  std::string_view credentials_secret_arn{};
  /// The database's name.
  std::string_view database_name{};
  /// The table's name.
  std::string_view table_name{};
  /// Which columns of the table hold what.
  RdsFieldMappingView field_mapping{};
};
const internal::Schema& schema_of(const RdsConfigurationView*);

/// Which fields of the store hold what.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedisEnterpriseCloudFieldMapping.html
struct RedisEnterpriseCloudFieldMappingView {
  /// The field that holds the vector.
  std::string_view vector_field{};
  /// The field that holds the text of the chunk.
  std::string_view text_field{};
  /// The field that holds what the service keeps about the chunk.
  std::string_view metadata_field{};
};
const internal::Schema& schema_of(const RedisEnterpriseCloudFieldMappingView*);

/// A database of Redis Enterprise Cloud as the vector store.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_RedisEnterpriseCloudConfiguration.html
struct RedisEnterpriseCloudConfigurationView {
  /// The address of the database.
  std::string_view endpoint{};
  /// The name of the vector index.
  std::string_view vector_index_name{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  std::string_view credentials_secret_arn{};
  /// Which fields of the store hold what.
  RedisEnterpriseCloudFieldMappingView field_mapping{};
};
const internal::Schema& schema_of(const RedisEnterpriseCloudConfigurationView*);

/// An index of Amazon S3 Vectors as the vector store: either its ARN, or its bucket and name.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3VectorsConfiguration.html
struct S3VectorsConfigurationView {
  /// The ARN of the vector bucket.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> vector_bucket_arn{};
  /// The ARN of the index.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> index_arn{};
  /// The name of the index in its bucket.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> index_name{};
};
const internal::Schema& schema_of(const S3VectorsConfigurationView*);

/// The vector store of a knowledge base; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_StorageConfiguration.html
struct StorageConfigurationView {
  /// The kind of vector store.
  Open<KnowledgeBaseStorageType> type{};
  /// A collection of Amazon OpenSearch Serverless.
  OptionalRef<OpenSearchServerlessConfigurationView> opensearch_serverless_configuration{};
  /// A domain of Amazon OpenSearch Service.
  OptionalRef<OpenSearchManagedClusterConfigurationView> opensearch_managed_cluster_configuration{};
  /// An index of Pinecone.
  OptionalRef<PineconeConfigurationView> pinecone_configuration{};
  /// A database of Redis Enterprise Cloud.
  OptionalRef<RedisEnterpriseCloudConfigurationView> redis_enterprise_cloud_configuration{};
  /// A table of an Amazon Aurora PostgreSQL cluster.
  OptionalRef<RdsConfigurationView> rds_configuration{};
  /// A collection of MongoDB Atlas.
  OptionalRef<MongoDbAtlasConfigurationView> mongo_db_atlas_configuration{};
  /// A graph of Amazon Neptune Analytics.
  OptionalRef<NeptuneAnalyticsConfigurationView> neptune_analytics_configuration{};
  /// An index of Amazon S3 Vectors.
  OptionalRef<S3VectorsConfigurationView> s3_vectors_configuration{};
};
const internal::Schema& schema_of(const StorageConfigurationView*);

/// A knowledge base: what models can look things up in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBase.html
struct KnowledgeBaseView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The knowledge base's name.
  std::string_view name{};
  /// The knowledge base's ARN.
  std::string_view knowledge_base_arn{};
  /// What the knowledge base holds.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role that the knowledge base works under.
  std::string_view role_arn{};
  /// The kind of knowledge base, and how vectors are made.
  KnowledgeBaseConfigurationView knowledge_base_configuration{};
  /// The vector store; absent for kinds that have none of their own.
  OptionalRef<StorageConfigurationView> storage_configuration{};
  /// The state that the knowledge base is in.
  Open<KnowledgeBaseStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why the last change failed.
  std::span<const std::string_view> failure_reasons{};
};
const internal::Schema& schema_of(const KnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
