// Runs a fuzz target without libFuzzer: over its corpus, then over mutations of it by a fixed seed.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "fuzz.h"
#include "support/mutated.h"

namespace {

void run(const std::string& input) {
  // At its exact size, so that a sanitizer sees what lies beyond.
  const std::vector<std::uint8_t> bytes(input.begin(), input.end());
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

std::vector<std::string> corpus(const char* folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<std::string> texts;
  for (const auto& path : files) {
    std::ifstream file(path, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: replay CORPUS-FOLDER MUTATIONS\n", stderr);
    return 2;
  }
  const std::vector<std::string> texts = corpus(argv[1]);
  outcrop::fuzz::require(!texts.empty(), "there is a corpus");
  for (const std::string& text : texts) run(text);
  std::mt19937 random(7);
  const long mutations = std::strtol(argv[2], nullptr, 10);
  for (long i = 0; i < mutations; ++i) {
    const auto chosen = static_cast<std::size_t>(random()) % texts.size();
    run(outcrop::test::mutated(texts[chosen], texts, random));
  }
}
