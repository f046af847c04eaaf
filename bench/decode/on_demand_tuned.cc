// simdjson On-Demand tuned by hand: one pass over the members, raw keys compared in the order in which they usually
// come.
#include <simdjson.h>

#include "decode/page_builder.h"

namespace outcrop::bench {
namespace {

namespace od = simdjson::ondemand;

constexpr const char* kJobMembers[] = {"jobArn",
                                       "jobName",
                                       "status",
                                       "creationTime",
                                       "jobType",
                                       "evaluationTaskTypes",
                                       "modelIdentifiers",
                                       "ragIdentifiers",
                                       "evaluatorModelIdentifiers",
                                       "customMetricsEvaluatorModelIdentifiers",
                                       "inferenceConfigSummary",
                                       "applicationType"};
constexpr const char* kConfigMembers[] = {"modelConfigSummary", "ragConfigSummary"};
constexpr const char* kModelMembers[] = {"bedrockModelIdentifiers", "precomputedInferenceSourceIdentifiers"};
constexpr const char* kRagMembers[] = {"bedrockKnowledgeBaseIdentifiers", "precomputedRagSourceIdentifiers"};

void check(simdjson::error_code error) {
  if (error != simdjson::SUCCESS) give_up(simdjson::error_message(error));
}

class OnDemandTuned : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override {
    builder_.begin();
    check(parser_.iterate(page.data(), page.size(), page.size() + internal::kBodyPadding).get(document_));
    od::object top;
    check(document_.get_object().get(top));
    for (auto field : top) {
      od::raw_json_string key;
      check(field.key().get(key));
      if (key == "nextToken") {
        builder_.next_token(text(field.value()));
      } else if (key == "jobSummaries") {
        od::array jobs;
        check(field.value().get_array().get(jobs));
        for (auto job : jobs) {
          od::object object;
          check(job.get_object().get(object));
          read(object, builder_.add_summary());
        }
      }
    }
  }
  const bedrock::ListEvaluationJobsView& content() override { return builder_.finish(); }

 private:
  template <class Value>
  static std::string_view text(Value value) {
    std::string_view text;
    check(value.get_string().get(text));
    return text;
  }
  template <class Value>
  std::span<const std::string_view> strings(Value value) {
    od::array array;
    check(value.get_array().get(array));
    auto list = builder_.list<std::string_view>();
    for (auto element : array) list.push(text(element));
    return list.finish();
  }
  // Calls members[i](value) for each known key, beginning the search behind the member before.
  template <std::size_t Size, class Read>
  static void members(od::object& object, const char* const (&names)[Size], Read&& read) {
    std::size_t expected = 0;
    for (auto field : object) {
      od::raw_json_string key;
      check(field.key().get(key));
      for (std::size_t tried = 0; tried < Size; ++tried) {
        const std::size_t i = expected + tried < Size ? expected + tried : expected + tried - Size;
        if (!key.unsafe_is_equal(names[i])) continue;
        read(i, field.value());
        expected = i + 1 == Size ? 0 : i + 1;
        break;
      }
    }
  }
  void read(od::object& job, bedrock::EvaluationSummaryView& out) {
    members(job, kJobMembers, [&](std::size_t member, auto value) {
      switch (member) {
        case 0:
          out.job_arn = text(value);
          break;
        case 1:
          out.job_name = text(value);
          break;
        case 2:
          out.status = text(value);
          break;
        case 3:
          out.creation_time = parse_time(text(value));
          break;
        case 4:
          out.job_type = text(value);
          break;
        case 5: {
          od::array array;
          check(value.get_array().get(array));
          auto tasks = builder_.list<Open<bedrock::EvaluationTaskType>>();
          for (auto task : array) tasks.push(text(task));
          out.evaluation_task_types = tasks.finish();
          break;
        }
        case 6:
          out.model_identifiers = strings(value);
          break;
        case 7:
          out.rag_identifiers = strings(value);
          break;
        case 8:
          out.evaluator_model_identifiers = strings(value);
          break;
        case 9:
          out.custom_metrics_evaluator_model_identifiers = strings(value);
          break;
        case 10:
          read_config(value, builder_.begin(out.inference_config_summary));
          break;
        default:
          out.application_type = text(value);
          break;
      }
    });
  }
  template <class Value>
  void read_config(Value value, bedrock::EvaluationInferenceConfigSummaryView& out) {
    od::object config;
    check(value.get_object().get(config));
    members(config, kConfigMembers, [&](std::size_t which, auto part) {
      od::object object;
      check(part.get_object().get(object));
      if (which == 0) {
        auto& models = builder_.begin(out.model_config_summary);
        members(object, kModelMembers, [&](std::size_t i, auto list) {
          (i == 0 ? models.bedrock_model_identifiers : models.precomputed_inference_source_identifiers) = strings(list);
        });
      } else {
        auto& rag = builder_.begin(out.rag_config_summary);
        members(object, kRagMembers, [&](std::size_t i, auto list) {
          (i == 0 ? rag.bedrock_knowledge_base_identifiers : rag.precomputed_rag_source_identifiers) = strings(list);
        });
      }
    });
  }

  od::parser parser_;
  od::document document_;
  PageBuilder builder_;
};

}  // namespace

std::unique_ptr<Contender> make_on_demand_tuned() { return std::make_unique<OnDemandTuned>(); }

}  // namespace outcrop::bench
