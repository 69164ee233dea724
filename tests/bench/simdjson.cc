// The same bytes as tests/bench/decode.c, by simdjson's DOM parser, which is used again from body to body. It builds a tree of
// what is there and looks at nothing in it; padding and parser are made beforehand.
//
// usage: simdjson CORPUS ROUNDS

#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

extern "C" {
#include "bench/usage.h"
}

int main(int argc, char **argv)
{
    std::vector<simdjson::padded_string> bodies;
    simdjson::dom::parser parser;
    std::string line;
    double bytes = 0;

    if (argc != 3)
        return 2;
    std::ifstream file(argv[1]);
    while (std::getline(file, line)) {
        bodies.emplace_back(line.substr(line.find('\t') + 1));
        bytes += static_cast<double>(bodies.back().size());
    }
    const unsigned long rounds = std::strtoul(argv[2], nullptr, 10);
    const double events = static_cast<double>(rounds * bodies.size());
    const struct usage start = usage_now();
    for (unsigned long i = 0; i < rounds; i++) {
        for (const auto &body : bodies) {
            simdjson::dom::element tree;

            if (parser.parse(body.data(), body.size(), false).get(tree) != simdjson::SUCCESS)
                return 1;
        }
    }
    const struct usage used = usage_since(start);
    std::printf("ns=%.1f bytes=%.1f allocations=%lu events=%.0f\n", used.cpu_ns / events,
                bytes / static_cast<double>(bodies.size()), used.allocations, events);
    return 0;
}
