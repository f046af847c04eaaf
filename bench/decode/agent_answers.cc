// Answers of Retrieve, texts with metadata, and GetAgent, a structure of single members.
#include <simdjson.h>

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

#include "decode/answer_case.h"
#include "decode/page_builder.h"
#include "outcrop/bedrock_agent/views/agent.h"
#include "outcrop/bedrock_agent_runtime/views/knowledge_base_retrieval_result.h"
#include "outcrop/internal/schema_builders.h"

namespace outcrop::bench {
namespace {

namespace od = simdjson::ondemand;
using bedrock_agent::AgentView;
using bedrock_agent_runtime::KnowledgeBaseRetrievalResultView;

std::string retrieve_answer() {
  std::string results;
  for (int i = 0; i < 10; ++i) {
    const std::string n = std::to_string(i);
    std::string text;
    for (int line = 0; line < 12; ++line)
      text +=
          "Paragraph " + std::to_string(line) + " of a manual, which tells how something is to be done, and when.\\n";
    results += (i == 0 ? "" : ",") + std::string(R"({"content":{"text":")") + text +
               R"(","type":"TEXT"},"location":{"s3Location":{"uri":"s3://manuals/volume-)" + n +
               R"(.pdf"},"type":"S3"},"metadata":{"author":"Somebody","chapter":)" + n +
               R"(,"language":"en","x-amz-bedrock-kb-chunk-id":"1%3A0%3A3VxzfJQB0oxz5rwKuN)" + n +
               R"(m","x-amz-bedrock-kb-source-uri":"s3://manuals/volume-)" + n + R"(.pdf"},"score":0.61804)" + n + "}";
  }
  return R"({"retrievalResults":[)" + results + "]}";
}

std::string agent_answer() {
  return R"({"agent":{"agentArn":"arn:aws:bedrock:us-east-1:111122223333:agent/AGENT12345",)"
         R"("agentCollaboration":"DISABLED","agentId":"AGENT12345","agentName":"orders-of-the-shop",)"
         R"("agentResourceRoleArn":"arn:aws:iam::111122223333:role/service-role/AmazonBedrockExecutionRoleForAge)"
         R"(nts_orders","agentStatus":"PREPARED","agentVersion":"DRAFT",)"
         R"("clientToken":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","createdAt":"2024-11-05T09:12:44.123456Z",)"
         R"("description":"Answers questions about orders, and changes them.",)"
         R"("foundationModel":"anthropic.claude-3-haiku-20240307-v1:0","idleSessionTTLInSeconds":600,)"
         R"("instruction":"You are the assistant of a shop. You look up orders by their number, tell when they )"
         R"(will arrive, and cancel them where that is still possible. You never tell of orders of other )"
         R"(people.","orchestrationType":"DEFAULT","preparedAt":"2024-11-05T09:14:02.654321Z",)"
         R"("updatedAt":"2024-11-05T09:14:02.654321Z"}})";
}

// --- Outcrop, by the tables of what is inside ---

struct RetrieveView {
  std::span<const KnowledgeBaseRetrievalResultView> results{};
};
struct GetAgentView {
  AgentView agent{};
};

const internal::Schema& retrieve_schema() {
  static const internal::Type result = internal::structure_type<KnowledgeBaseRetrievalResultView>(
      schema_of(static_cast<const KnowledgeBaseRetrievalResultView*>(nullptr)));
  static const internal::Type results = internal::list_type<KnowledgeBaseRetrievalResultView>(result);
  static const internal::Field fields[] = {
      {"retrievalResults", &results, offsetof(RetrieveView, results), internal::Slot::plain}};
  static const internal::Schema schema = internal::structure_schema<RetrieveView>("RetrieveResponse", fields);
  return schema;
}

const internal::Schema& get_agent_schema() {
  static const internal::Type agent =
      internal::structure_type<AgentView>(schema_of(static_cast<const AgentView*>(nullptr)));
  static const internal::Field fields[] = {{"agent", &agent, offsetof(GetAgentView, agent), internal::Slot::plain}};
  static const internal::Schema schema = internal::structure_schema<GetAgentView>("GetAgentResponse", fields);
  return schema;
}

Told tell_retrieved(const RetrieveView& view) {
  Told told;
  for (const KnowledgeBaseRetrievalResultView& result : view.results) {
    told.text_bytes += result.content.text->size() + result.location->s3_location->uri->size();
    told.members += result.metadata.size();
    told.numbers += static_cast<std::int64_t>(*result.score * 1e6);
  }
  return told;
}

Told tell_agent(const GetAgentView& view) {
  const AgentView& agent = view.agent;
  return {.text_bytes = agent.agent_arn.size() + agent.agent_collaboration.text().size() + agent.agent_id.size() +
                        agent.agent_name.size() + agent.agent_resource_role_arn.size() +
                        agent.agent_status.text().size() + agent.agent_version.size() + agent.client_token->size() +
                        agent.description->size() + agent.foundation_model->size() + agent.instruction->size() +
                        agent.orchestration_type.text().size(),
          .numbers = agent.idle_session_ttl_in_seconds + agent.created_at.millis() + agent.prepared_at->millis() +
                     agent.updated_at.millis()};
}

// --- By hand ---

class OnDemandAnswers {
 public:
  Told retrieved(const internal::PaddedBuffer& body) {
    Told told;
    begin(body);
    for (od::object result : document_["retrievalResults"].get_array()) {
      od::object content = result["content"];
      told.text_bytes += text(content["text"]);
      text(content["type"]);
      od::object location = result["location"];
      told.text_bytes += text(location["s3Location"]["uri"]);
      text(location["type"]);
      for (od::field member : od::object(result["metadata"].get_object())) {
        texts_.push_back(member.unescaped_key());
        ++told.members;
        od::value value = member.value();
        if (value.type() == od::json_type::string) {
          text(std::move(value));
        } else {
          texts_.push_back(value.raw_json_token());
        }
      }
      told.numbers += static_cast<std::int64_t>(double(result["score"]) * 1e6);
    }
    return told;
  }

  Told agent(const internal::PaddedBuffer& body) {
    Told told;
    begin(body);
    od::object agent = document_["agent"];
    for (const char* name : {"agentArn", "agentCollaboration", "agentId", "agentName", "agentResourceRoleArn",
                             "agentStatus", "agentVersion", "clientToken"})
      told.text_bytes += text(agent[name]);
    told.numbers += time(agent["createdAt"]);
    for (const char* name : {"description", "foundationModel"}) told.text_bytes += text(agent[name]);
    told.numbers += std::int64_t(agent["idleSessionTTLInSeconds"]);
    for (const char* name : {"instruction", "orchestrationType"}) told.text_bytes += text(agent[name]);
    for (const char* name : {"preparedAt", "updatedAt"}) told.numbers += time(agent[name]);
    return told;
  }

 private:
  void begin(const internal::PaddedBuffer& body) {
    texts_.clear();
    document_ = parser_.iterate(body.data(), body.size(), body.size() + internal::kBodyPadding);
  }
  std::size_t text(simdjson::simdjson_result<od::value> value) {
    texts_.push_back(value.get_string());
    return texts_.back().size();
  }

  std::int64_t time(simdjson::simdjson_result<od::value> value) {
    return parse_time(std::string_view(value.get_string())).millis();
  }

  od::parser parser_;
  od::document document_;
  std::vector<std::string_view> texts_;
};

}  // namespace

std::vector<AnswerCase> agent_answers() {
  const auto by_hand = std::make_shared<OnDemandAnswers>();
  return {{"Retrieve", retrieve_answer(), outcrop_decoders<RetrieveView>(retrieve_schema(), tell_retrieved),
           [by_hand](const auto& body) { return by_hand->retrieved(body); }},
          {"GetAgent", agent_answer(), outcrop_decoders<GetAgentView>(get_agent_schema(), tell_agent),
           [by_hand](const auto& body) { return by_hand->agent(body); }}};
}

}  // namespace outcrop::bench
