// Evaluation jobs made up from a seed.
#include "services/seeded_jobs.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "services/job_record.h"
#include "text/random.h"

namespace outcrop::emulator {
namespace {

constexpr std::int64_t kSpan = 360LL * 86'400'000;

constexpr std::string_view kPurposes[] = {"nightly",  "weekly", "release", "regression",
                                          "baseline", "smoke",  "canary",  "fail-over"};
constexpr std::string_view kSubjects[] = {"summaries",  "support-bot", "translation", "search",
                                          "extraction", "chat",        "coding",      "triage"};
constexpr std::string_view kModels[] = {"anthropic.claude-3-haiku-20240307-v1:0",
                                        "anthropic.claude-3-5-sonnet-20240620-v1:0",
                                        "amazon.nova-pro-v1:0",
                                        "amazon.nova-lite-v1:0",
                                        "meta.llama3-1-70b-instruct-v1:0",
                                        "mistral.mistral-large-2402-v1:0"};
constexpr std::string_view kTasks[] = {"Summarization", "Classification", "QuestionAndAnswer", "Generation", "Custom"};
constexpr std::string_view kMetrics[] = {"Builtin.Accuracy", "Builtin.Robustness", "Builtin.Toxicity",
                                         "Builtin.Correctness"};

template <std::size_t N>
std::string pick(Random& random, const std::string_view (&choices)[N]) {
  return std::string(choices[random.below(N)]);
}

Json data_sets(Random& random) {
  Json sets = Json::array();
  const std::uint64_t count = 1 + random.below(2);
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::string name = pick(random, kSubjects) + "-" + std::to_string(i + 1);
    sets.push_back(
        {{"taskType", pick(random, kTasks)},
         {"dataset", {{"name", name}, {"datasetLocation", {{"s3Uri", "s3://outcrop-evaluations/" + name + ".jsonl"}}}}},
         {"metricNames", {pick(random, kMetrics)}}});
  }
  return sets;
}

Json evaluation(Random& random) {
  if (random.chance(15)) {
    return {{"human",
             {{"datasetMetricConfigs", data_sets(random)},
              {"customMetrics", {{{"name", "Helpfulness"}, {"ratingMethod", "ThumbsUpDown"}}}}}}};
  }
  Json automated = {{"datasetMetricConfigs", data_sets(random)}};
  if (random.chance(50))
    automated["evaluatorModelConfig"] = {{"bedrockEvaluatorModels", {{{"modelIdentifier", pick(random, kModels)}}}}};
  return {{"automated", std::move(automated)}};
}

Json inference(Random& random, bool rag) {
  if (rag) {
    const Json retrieve = {
        {"knowledgeBaseId", "KB" + std::to_string(10'000'000 + random.below(90'000'000))},
        {"knowledgeBaseRetrievalConfiguration", {{"vectorSearchConfiguration", {{"numberOfResults", 5}}}}}};
    return {{"ragConfigs", {{{"knowledgeBaseConfig", {{"retrieveConfig", retrieve}}}}}}};
  }
  Json models = Json::array();
  const std::uint64_t count = 1 + random.below(2);
  for (std::uint64_t i = 0; i < count; ++i) {
    if (random.chance(10))
      models.push_back(
          {{"precomputedInferenceSource", {{"inferenceSourceIdentifier", "answers-" + std::to_string(i + 1)}}}});
    else
      models.push_back({{"bedrockModel",
                         {{"modelIdentifier", pick(random, kModels)}, {"inferenceParams", R"({"temperature":0.2})"}}}});
  }
  return {{"models", std::move(models)}};
}

std::string state(Random& random) {
  const std::uint64_t percent = random.below(100);
  if (percent < 70) return "Completed";
  if (percent < 80) return "Failed";
  if (percent < 88) return "Stopped";
  if (percent < 96) return "InProgress";
  return percent < 98 ? "Stopping" : "Deleting";
}

std::string padded(std::int64_t number) {
  const std::string digits = std::to_string(number);
  return std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

}  // namespace

Job seeded_job(std::uint64_t seed, std::int64_t index, std::int64_t count, Timestamp newest) {
  Random random(seed * 0x9E3779B97F4A7C15 + static_cast<std::uint64_t>(index));
  // Every 50th job shares its instant with the one before, since a list has to page through equal times as well.
  const std::int64_t slot = index % 50 == 49 && index + 1 < count ? index - 1 : index;
  const Timestamp created = Timestamp::from_millis(
      newest.millis() - static_cast<std::int64_t>(static_cast<double>(count - 1 - slot) *
                                                  (static_cast<double>(kSpan) / static_cast<double>(count))));
  const bool rag = random.chance(25);
  const std::string id = random.alphanumeric(12);
  Json request = {{"jobName", pick(random, kPurposes) + "-" + pick(random, kSubjects) + "-" + padded(index + 1)},
                  {"jobDescription", "Evaluation number " + std::to_string(index + 1)},
                  {"roleArn", "arn:aws:iam::123456789012:role/outcrop-evaluation"},
                  {"applicationType", rag ? "RagEvaluation" : "ModelEvaluation"},
                  {"evaluationConfig", evaluation(random)},
                  {"inferenceConfig", inference(random, rag)},
                  {"outputDataConfig", {{"s3Uri", "s3://outcrop-evaluations/results/"}}}};
  Job job = make_job(request, "us-east-1", id, created);
  job.status = state(random);
  job.modified = Timestamp::from_millis(created.millis() + static_cast<std::int64_t>(random.below(3'600'000)));
  return job;
}

}  // namespace outcrop::emulator
