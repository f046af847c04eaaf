// Client::get_memory as a command.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/async_client.h>
#include <outcrop/bedrock_agentcore_control/client.h>
#include <outcrop/bedrock_agentcore_control/operations/get_memory.h>

#include "bedrock_agentcore_control/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agentcore_control::commands {
namespace {

constexpr cli::Parameter get_memory_parameters[] = {
    {cli::field<&GetMemoryRequest::memory_id>("memoryId", true), "memory-id",
     "The id that CreateMemory gave the memory."},
    {cli::field<&GetMemoryRequest::view>("view"), "view",
     "How much is told: without what would have to be decrypted, no permission for the memory's KMS key is needed."},
};
constexpr std::string_view get_memory_times[] = {
    "createdAt",
    "updatedAt",
};

}  // namespace

extern const cli::Operation get_memory_command;
constexpr cli::Operation get_memory_command{
    .name = "GetMemory",
    .command = "get-memory",
    .help = "Tells what a memory is like, with its strategies, and its state.",
    .reference = "https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_GetMemory.html",
    .parameters = get_memory_parameters,
    .make_request = cli::make_request<&Client::get_memory>,
    .call = cli::call_method<&Client::get_memory>,
    .start = cli::start_calls<&Client::get_memory, &AsyncClient::get_memory>,
    .sample =
        "{\"memory\": {\"arn\": \"arn\", \"id\": \"id\", \"name\": \"name\", \"description\": \"description\", "
        "\"encryptionKeyArn\": \"encryptionKeyArn\", \"memoryExecutionRoleArn\": \"memoryExecutionRoleArn\", "
        "\"eventExpiryDuration\": 0, \"status\": \"status\", \"failureReason\": \"failureReason\", \"createdAt\": "
        "\"1970-01-01T00:00:00Z\", \"updatedAt\": \"1970-01-01T00:00:00Z\", \"strategies\": [{\"strategyId\": "
        "\"strategyId\", \"name\": \"name\", \"description\": \"description\", \"configuration\": {\"type\": \"type\", "
        "\"extraction\": {\"customExtractionConfiguration\": {\"semanticExtractionOverride\": {\"appendToPrompt\": "
        "\"appendToPrompt\", \"modelId\": \"modelId\"}}}, \"consolidation\": {\"customConsolidationConfiguration\": "
        "{\"semanticConsolidationOverride\": {\"appendToPrompt\": \"appendToPrompt\", \"modelId\": \"modelId\"}}}, "
        "\"reflection\": {\"customReflectionConfiguration\": {\"episodicReflectionOverride\": {\"appendToPrompt\": "
        "\"appendToPrompt\", \"modelId\": \"modelId\", \"namespaces\": [\"namespaces\"], \"namespaceTemplates\": "
        "[\"namespaceTemplates\"], \"memoryRecordSchema\": {\"metadataSchema\": [{\"key\": \"key\", \"type\": "
        "\"type\", \"extractionType\": \"extractionType\", \"extractionConfig\": {\"llmExtractionConfig\": "
        "{\"llmExtractionInstruction\": \"llmExtractionInstruction\", \"definition\": \"definition\", \"validation\": "
        "{\"stringValidation\": {\"allowedValues\": [\"allowedValues\"]}}}}}]}}}}, \"selfManagedConfiguration\": "
        "{\"triggerConditions\": [{\"messageBasedTrigger\": {\"messageCount\": 0}}], \"invocationConfiguration\": "
        "{\"topicArn\": \"topicArn\", \"payloadDeliveryBucketName\": \"payloadDeliveryBucketName\"}, "
        "\"historicalContextWindowSize\": 0}}, \"type\": \"type\", \"namespaces\": [\"namespaces\"], "
        "\"namespaceTemplates\": [\"namespaceTemplates\"], \"createdAt\": \"1970-01-01T00:00:00Z\", \"updatedAt\": "
        "\"1970-01-01T00:00:00Z\", \"status\": \"status\", \"memoryRecordSchema\": {\"metadataSchema\": [{\"key\": "
        "\"key\", \"type\": \"type\", \"extractionType\": \"extractionType\", \"extractionConfig\": "
        "{\"llmExtractionConfig\": {\"llmExtractionInstruction\": \"llmExtractionInstruction\", \"definition\": "
        "\"definition\", \"validation\": {\"stringValidation\": {\"allowedValues\": [\"allowedValues\"]}}}}}]}}], "
        "\"indexedKeys\": [{\"key\": \"key\", \"type\": \"type\"}], \"namespaceKeys\": [{\"key\": \"key\", "
        "\"validation\": {\"allowedValues\": [\"allowedValues\"], \"regexPattern\": \"regexPattern\"}}], "
        "\"streamDeliveryResources\": {\"resources\": [{\"kinesis\": {\"dataStreamArn\": \"dataStreamArn\", "
        "\"contentConfigurations\": [{\"type\": \"type\", \"level\": \"level\"}]}}]}, \"managedByResourceArn\": "
        "\"managedByResourceArn\"}}",
    .times = get_memory_times,
};

}  // namespace outcrop::bedrock_agentcore_control::commands
