// Client::create_knowledge_base as a command.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/client.h>
#include <outcrop/bedrock_agent/operations/create_knowledge_base.h>

#include "bedrock_agent/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent::commands {
namespace {

constexpr cli::Parameter create_knowledge_base_parameters[] = {
    {cli::field<&CreateKnowledgeBaseRequest::client_token>("clientToken"), "client-token", ""},
    {cli::field<&CreateKnowledgeBaseRequest::name>("name", true), "name", ""},
    {cli::field<&CreateKnowledgeBaseRequest::description>("description"), "description", ""},
    {cli::field<&CreateKnowledgeBaseRequest::role_arn>("roleArn", true), "role-arn", ""},
    {cli::field<&CreateKnowledgeBaseRequest::knowledge_base_configuration>("knowledgeBaseConfiguration", true),
     "knowledge-base-configuration", ""},
    {cli::field<&CreateKnowledgeBaseRequest::storage_configuration>("storageConfiguration"), "storage-configuration",
     ""},
    {cli::field<&CreateKnowledgeBaseRequest::tags>("tags"), "tags", ""},
};

}  // namespace

extern const cli::Operation create_knowledge_base;
constexpr cli::Operation create_knowledge_base{
    .name = "CreateKnowledgeBase",
    .command = "create-knowledge-base",
    .help = "Creates a knowledge base.",
    .reference = "",
    .parameters = create_knowledge_base_parameters,
    .make_request = cli::make_request<&Client::create_knowledge_base>,
    .call = cli::call_method<&Client::create_knowledge_base>,
};

}  // namespace outcrop::bedrock_agent::commands
