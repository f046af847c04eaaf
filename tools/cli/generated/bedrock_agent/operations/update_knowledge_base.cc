// Client::update_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/async_client.h>
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/update_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter update_knowledge_base_parameters[] = {
    {cli::field<&UpdateKnowledgeBaseRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id that CreateKnowledgeBase gave the knowledge base."},
    {cli::field<&UpdateKnowledgeBaseRequest::name>("name", true), "name", "The knowledge base's name from now on."},
    {cli::field<&UpdateKnowledgeBaseRequest::description>("description"), "description",
     "What the knowledge base holds."},
    {cli::field<&UpdateKnowledgeBaseRequest::role_arn>("roleArn", true), "role-arn",
     "The ARN of the IAM role that the knowledge base works under."},
    {cli::field<&UpdateKnowledgeBaseRequest::knowledge_base_configuration>("knowledgeBaseConfiguration", true),
     "knowledge-base-configuration", "The kind of knowledge base, the same as it was created with."},
    {cli::field<&UpdateKnowledgeBaseRequest::storage_configuration>("storageConfiguration"), "storage-configuration",
     "The vector store, the same as it was created with."},
};
constexpr std::string_view update_knowledge_base_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation update_knowledge_base_command;
constexpr cli::Operation update_knowledge_base_command{
    .name = "UpdateKnowledgeBase",
    .command = "update-knowledge-base",
    .help = "Changes the name, description or role of a knowledge base. What it rests on cannot be changed.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateKnowledgeBase.html",
    .parameters = update_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::update_knowledge_base>,
    .call = cli::call_method<&Client::update_knowledge_base>,
    .start = cli::start_calls<&Client::update_knowledge_base, &AsyncClient::update_knowledge_base>,
    .sample =
        "{\"knowledgeBase\": {\"knowledgeBaseId\": \"knowledgeBaseId\", \"name\": \"name\", \"knowledgeBaseArn\": "
        "\"knowledgeBaseArn\", \"description\": \"description\", \"roleArn\": \"roleArn\", "
        "\"knowledgeBaseConfiguration\": {\"type\": \"type\", \"vectorKnowledgeBaseConfiguration\": "
        "{\"embeddingModelArn\": \"embeddingModelArn\", \"embeddingModelConfiguration\": "
        "{\"bedrockEmbeddingModelConfiguration\": {\"dimensions\": 0, \"embeddingDataType\": \"embeddingDataType\", "
        "\"audio\": [{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"video\": "
        "[{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"modelConfiguration\": {}}}, "
        "\"supplementalDataStorageConfiguration\": {\"storageLocations\": [{\"type\": \"type\", \"s3Location\": "
        "{\"uri\": \"uri\"}}]}}, \"managedKnowledgeBaseConfiguration\": {\"embeddingModelType\": "
        "\"embeddingModelType\", \"embeddingModelArn\": \"embeddingModelArn\", \"embeddingModelConfiguration\": "
        "{\"bedrockEmbeddingModelConfiguration\": {\"dimensions\": 0, \"embeddingDataType\": \"embeddingDataType\", "
        "\"audio\": [{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"video\": "
        "[{\"segmentationConfiguration\": {\"fixedLengthDuration\": 0}}], \"modelConfiguration\": {}}}, "
        "\"serverSideEncryptionConfiguration\": {\"kmsKeyArn\": \"kmsKeyArn\"}, "
        "\"supplementalDataStorageConfiguration\": {\"storageLocations\": [{\"type\": \"type\", \"s3Location\": "
        "{\"uri\": \"uri\"}}]}}, \"kendraKnowledgeBaseConfiguration\": {\"kendraIndexArn\": \"kendraIndexArn\"}, "
        "\"sqlKnowledgeBaseConfiguration\": {\"type\": \"type\", \"redshiftConfiguration\": "
        "{\"storageConfigurations\": [{\"type\": \"type\", \"awsDataCatalogConfiguration\": {\"tableNames\": "
        "[\"tableNames\"]}, \"redshiftConfiguration\": {\"databaseName\": \"databaseName\"}}], "
        "\"queryEngineConfiguration\": {\"type\": \"type\", \"serverlessConfiguration\": {\"workgroupArn\": "
        "\"workgroupArn\", \"authConfiguration\": {\"type\": \"type\", \"usernamePasswordSecretArn\": "
        "\"usernamePasswordSecretArn\"}}, \"provisionedConfiguration\": {\"clusterIdentifier\": \"clusterIdentifier\", "
        "\"authConfiguration\": {\"type\": \"type\", \"databaseUser\": \"databaseUser\", "
        "\"usernamePasswordSecretArn\": \"usernamePasswordSecretArn\"}}}, \"queryGenerationConfiguration\": "
        "{\"executionTimeoutSeconds\": 0, \"generationContext\": {\"tables\": [{\"name\": \"name\", \"description\": "
        "\"description\", \"inclusion\": \"inclusion\", \"columns\": [{\"name\": \"name\", \"description\": "
        "\"description\", \"inclusion\": \"inclusion\"}]}], \"curatedQueries\": [{\"naturalLanguage\": "
        "\"naturalLanguage\", \"sql\": \"sql\"}]}}}}}, \"storageConfiguration\": {\"type\": \"type\", "
        "\"opensearchServerlessConfiguration\": {\"collectionArn\": \"collectionArn\", \"vectorIndexName\": "
        "\"vectorIndexName\", \"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}}, \"opensearchManagedClusterConfiguration\": {\"domainEndpoint\": "
        "\"domainEndpoint\", \"domainArn\": \"domainArn\", \"vectorIndexName\": \"vectorIndexName\", \"fieldMapping\": "
        "{\"vectorField\": \"vectorField\", \"textField\": \"textField\", \"metadataField\": \"metadataField\"}}, "
        "\"pineconeConfiguration\": {\"connectionString\": \"connectionString\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"namespace\": \"namespace\", \"fieldMapping\": {\"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}}, \"redisEnterpriseCloudConfiguration\": {\"endpoint\": \"endpoint\", "
        "\"vectorIndexName\": \"vectorIndexName\", \"credentialsSecretArn\": \"credentialsSecretArn\", "
        "\"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", \"metadataField\": "
        "\"metadataField\"}}, \"rdsConfiguration\": {\"resourceArn\": \"resourceArn\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"databaseName\": \"databaseName\", \"tableName\": \"tableName\", \"fieldMapping\": "
        "{\"primaryKeyField\": \"primaryKeyField\", \"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\", \"customMetadataField\": \"customMetadataField\"}}, "
        "\"mongoDbAtlasConfiguration\": {\"endpoint\": \"endpoint\", \"databaseName\": \"databaseName\", "
        "\"collectionName\": \"collectionName\", \"vectorIndexName\": \"vectorIndexName\", \"credentialsSecretArn\": "
        "\"credentialsSecretArn\", \"fieldMapping\": {\"vectorField\": \"vectorField\", \"textField\": \"textField\", "
        "\"metadataField\": \"metadataField\"}, \"endpointServiceName\": \"endpointServiceName\", \"textIndexName\": "
        "\"textIndexName\"}, \"neptuneAnalyticsConfiguration\": {\"graphArn\": \"graphArn\", \"fieldMapping\": "
        "{\"textField\": \"textField\", \"metadataField\": \"metadataField\"}}, \"s3VectorsConfiguration\": "
        "{\"vectorBucketArn\": \"vectorBucketArn\", \"indexArn\": \"indexArn\", \"indexName\": \"indexName\"}}, "
        "\"status\": \"status\", \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", "
        "\"failureReasons\": [\"failureReasons\"]}}",
    .times = update_knowledge_base_times,
};

}  // namespace outcrop::bedrock_agent::commands
