// Runs a fuzz target without libFuzzer: over its corpus, then over mutations of it by a fixed seed.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz.h"

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

std::string mutated(std::string text, const std::vector<std::string>& others, std::mt19937& random) {
  static constexpr std::string_view kPieces[] = {"\"", "\\",   ",",    ":",      "{",       "}",       "[",     "]",
                                                 " ",  "null", "0",    "-",      "\n",      "\x01",    "\xc3",  "\xff",
                                                 "=",  "true", "\x1e", "[[[]]]", "\\u00e9", "\\ud800", "\",\"", "},{"};
  const auto below = [&random](std::size_t bound) { return static_cast<std::size_t>(random()) % bound; };
  for (std::size_t i = 0, count = 1 + below(3); i < count && !text.empty(); ++i) {
    const std::size_t at = below(text.size());
    const std::string_view piece = kPieces[below(std::size(kPieces))];
    switch (below(7)) {
      case 0:
        text.insert(at, piece);
        break;
      case 1:
        text.erase(at, 1 + below(4));
        break;
      case 2:
        text.replace(at, 1, piece);
        break;
      case 3:
        text.insert(below(text.size()), std::string(text, at, 1 + below(80)));
        break;
      case 4:
        text[at] = static_cast<char>(below(256));
        break;
      case 5: {
        const std::string& other = others[below(others.size())];
        text.insert(at, other, below(other.size() + 1), 1 + below(120));
        break;
      }
      default:
        if (below(8) == 0) text.resize(at);
        break;
    }
  }
  return text;
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
    run(mutated(texts[chosen], texts, random));
  }
}
